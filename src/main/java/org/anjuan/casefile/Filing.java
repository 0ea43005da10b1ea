package org.anjuan.casefile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The filing of the case (立案, art. 54). */
public record Filing(
        @Zh("文号") @Nullable String number,
        @Zh("来源") @Nullable String source,
        @Zh("来源材料") @Nullable List<String> sourceDocuments,
        @Zh("收到日期") @Nullable LocalDate receivedOn,
        @Zh("呈报日期") @Nullable LocalDate proposedOn,
        @Zh("日期") @Nullable LocalDate on,
        @Zh("摘要") @Nullable String summary,
        @Zh("案由") @Nullable String cause,
        @Zh("理由") @Nullable String reasons,
        @Zh("涉嫌依据") @Nullable List<Citation> suspectedBasis,
        @Zh("初步证据") @Nullable List<String> preliminaryEvidence,
        @Zh("承办意见") @Nullable String officerOpinion,
        @Zh("承办人签名") @Nullable Boolean officerSigned,
        @Zh("批准人") @Personal @Nullable String approvedBy,
        @Zh("批准意见") @Nullable String approvalOpinion,
        @Zh("批准人签名") @Nullable Boolean approvalSigned) {}
