package org.anjuan.casefile;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sealing or seizing as a compulsory measure (查封扣押, Administrative Compulsion Law arts. 16-28). */
public record Seizure(
        @Zh("编号") @Nullable String id,
        @Zh("日期") @Nullable LocalDate on,
        @Zh("开始时间") @Nullable LocalTime startTime,
        @Zh("结束时间") @Nullable LocalTime endTime,
        @Zh("情况紧急") @Nullable Boolean urgent,
        @Zh("法律依据") @Nullable List<Citation> legalBasis,
        @Zh("决定书文号") @Nullable String decisionNumber,
        @Zh("决定机关") @Nullable String decidedBy,
        @Zh("委托机关决定") @Nullable Boolean decidedByPrincipal,
        @Zh("批准人") @Personal @Nullable String approvedBy,
        @Zh("批准日期") @Nullable LocalDate approvedOn,
        @Zh("报告日期") @Nullable LocalDate reportedOn,
        @Zh("报告时间") @Nullable LocalTime reportedTime,
        @Zh("执法人员") @Personal @Nullable List<String> officers,
        @Zh("出示证件") @Nullable Boolean certificatesShown,
        @Zh("通知到场") @Nullable Boolean partySummoned,
        @Zh("当事人在场") @Nullable Boolean partyPresent,
        @Zh("见证人") @Personal @Nullable String witness,
        @Zh("告知理由") @Nullable Boolean reasonsTold,
        @Zh("告知权利") @Nullable List<Right> rightsTold,
        @Zh("听取陈述") @Nullable Boolean statementHeard,
        @Zh("制作笔录") @Nullable Boolean recordMade,
        @Zh("执法人员签名") @Nullable Boolean officersSigned,
        @Zh("当事人签名") @Nullable Boolean partySigned,
        @Zh("拒签注明") @Nullable Boolean refusalNoted,
        @Zh("清单") @Nullable List<String> inventory,
        @Zh("决定书内容") @Nullable List<String> decisionContents,
        @Zh("交付日期") @Nullable LocalDate handedOverOn,
        @Zh("无关财物") @Nullable Boolean unrelatedThings,
        @Zh("生活必需品") @Nullable Boolean necessities,
        @Zh("重复查封") @Nullable Boolean alreadySealed,
        @Zh("保管方式") @Nullable String custody,
        @Zh("收取保管费") @Nullable Boolean storageFeeCharged,
        @Zh("延长") @Nullable List<SeizureExtension> extensions,
        @Zh("检验开始") @Nullable LocalDate testFrom,
        @Zh("检验结束") @Nullable LocalDate testTo,
        @Zh("检验告知日期") @Nullable LocalDate testToldOn,
        @Zh("收取检验费") @Nullable Boolean testFeeCharged,
        @Zh("结束日期") @Nullable LocalDate endedOn,
        @Zh("处理方式") @Nullable Disposal disposal,
        @Zh("解除理由") @Nullable String releaseReason,
        @Zh("领取签收") @Nullable Boolean returnReceipt,
        @Zh("移送日期") @Nullable LocalDate transferredOn,
        @Zh("已通知当事人") @Nullable Boolean partyInformed)
        implements Act {
    /** An extension of a seizure (Administrative Compulsion Law art. 25). */
    public record SeizureExtension(
            @Zh("批准日期") @Nullable LocalDate approvedOn,
            @Zh("批准人") @Personal @Nullable String approvedBy,
            @Zh("天数") @Nullable Integer days,
            @Zh("理由") @Nullable String reasons,
            @Zh("告知当事人日期") @Nullable LocalDate toldPartyOn,
            @Zh("告知救济") @Nullable Boolean remediesTold) {}
}
