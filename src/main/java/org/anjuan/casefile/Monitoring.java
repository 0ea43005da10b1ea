package org.anjuan.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Electronic monitoring equipment that evidence comes from (电子监控, art. 41). */
public record Monitoring(
        @Zh("编号") @Nullable String deviceId,
        @Zh("法律依据") @Nullable Citation legalBasis,
        @Zh("法制审查") @Nullable Boolean legalReviewed,
        @Zh("技术审查") @Nullable Boolean technicalReviewed,
        @Zh("符合标准") @Nullable Boolean meetsStandards,
        @Zh("标志明显") @Nullable Boolean signsVisible,
        @Zh("地点公布") @Nullable Boolean locationPublished,
        @Zh("检定有效期") @Nullable LocalDate calibratedTo,
        @Zh("记录日期") @Nullable LocalDate recordedOn,
        @Zh("告知当事人日期") @Nullable LocalDate toldPartyOn,
        @Zh("查询渠道") @Nullable Boolean viewChannel) {}
