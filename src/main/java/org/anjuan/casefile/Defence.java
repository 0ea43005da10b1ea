package org.anjuan.casefile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the party said to the notice (陈述申辩, art. 45). */
public record Defence(
        @Zh("已提出") @Nullable Boolean submitted,
        @Zh("日期") @Nullable LocalDate on,
        @Zh("已记录") @Nullable Boolean recorded,
        @Zh("声明不再补充") @Nullable Boolean declaredFinal,
        @Zh("有争议") @Nullable Boolean disputed,
        @Zh("无过错证据") @Nullable Boolean noFaultEvidence,
        @Zh("拒绝听取") @Nullable Boolean refused,
        @Zh("放弃声明") @Nullable Waiver waiver,
        @Zh("复核") @Nullable DefenceReview review) {
    /** A waiver of the defence. */
    public record Waiver(
            @Zh("日期") @Nullable LocalDate on,
            @Zh("明示") @Nullable Boolean express,
            @Zh("书面") @Nullable Boolean written,
            @Zh("记入签名笔录") @Nullable Boolean inSignedRecord) {}

    /** The re-examination of what the party said (art. 45). */
    public record DefenceReview(
            @Zh("日期") @Nullable LocalDate on,
            @Zh("已答复") @Nullable Boolean answered,
            @Zh("采纳意见") @Nullable List<String> acceptedPoints,
            @Zh("不采纳意见") @Nullable List<String> rejectedPoints,
            @Zh("未答复意见") @Nullable List<String> unansweredPoints) {}
}
