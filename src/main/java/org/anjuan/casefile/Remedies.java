package org.anjuan.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the party did against the decision, and how the organ answered (救济). */
public record Remedies(
        @Zh("行政复议") @Nullable Reconsideration reconsideration,
        @Zh("行政诉讼") @Nullable Litigation litigation) {
    /** A reconsideration (Administrative Reconsideration Law). */
    public record Reconsideration(
            @Zh("申请日期") @Nullable LocalDate appliedOn,
            @Zh("经原机关提交") @Nullable Boolean throughOrgan,
            @Zh("机关收到日期") @Nullable LocalDate receivedByOrganOn,
            @Zh("已转送") @Nullable Boolean forwarded,
            @Zh("转送日期") @Nullable LocalDate forwardedOn,
            @Zh("受理日期") @Nullable LocalDate acceptedOn,
            @Zh("副本收到日期") @Nullable LocalDate copyReceivedOn,
            @Zh("已答复") @Nullable Boolean answered,
            @Zh("答复日期") @Nullable LocalDate answeredOn,
            @Zh("适用简易程序") @Nullable Boolean simpleProcedure,
            @Zh("结束日期") @Nullable LocalDate endedOn,
            @Zh("结论") @Nullable String result) {}

    /** A suit (Administrative Litigation Law). */
    public record Litigation(
            @Zh("申请日期") @Nullable LocalDate appliedOn,
            @Zh("受理日期") @Nullable LocalDate acceptedOn,
            @Zh("副本收到日期") @Nullable LocalDate copyReceivedOn,
            @Zh("已举证") @Nullable Boolean evidenceFiled,
            @Zh("举证日期") @Nullable LocalDate evidenceFiledOn,
            @Zh("准许延期") @Nullable Boolean extensionAllowed,
            @Zh("结束日期") @Nullable LocalDate endedOn,
            @Zh("结论") @Nullable String result) {}
}
