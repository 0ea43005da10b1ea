package org.anjuan.casefile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The payment of the fine (缴款, art. 67). */
public record Payment(
        @Zh("日期") @Nullable LocalDate on,
        @Zh("缴款渠道") @Nullable String channel,
        @Zh("金额") @Nullable BigDecimal amount,
        @Zh("收缴人") @Personal @Nullable String collectedBy,
        @Zh("票据号") @Nullable String receiptNumber,
        @Zh("票据监制") @Nullable String receiptIssuer,
        @Zh("入库日期") @Nullable LocalDate treasuryOn,
        @Zh("入库金额") @Nullable BigDecimal treasuryAmount) {
    private static final Set<String> DIRECT = Set.of("bank", "electronic", "银行", "电子支付");
    private static final Set<String> BY_STAFF = Set.of("officer", "organ", "执法人员", "执法机关");
    private static final Set<String> OTHER = Set.of("other", "其他");

    /** Whether it went straight to the treasury: {@code bank} 银行 or {@code electronic} 电子支付. */
    public boolean direct() {
        return channel != null && DIRECT.contains(channel);
    }

    /** Whether an officer or the organ took it: {@code officer} 执法人员 or {@code organ} 执法机关. */
    public boolean byStaff() {
        return channel != null && BY_STAFF.contains(channel);
    }

    /** Whether it took yet another way, such as through a third person: {@code other} 其他. */
    public boolean otherWay() {
        return channel != null && OTHER.contains(channel);
    }

    /** Whether the channel is given in none of the words above. */
    public boolean channelUnknown() {
        return !direct() && !byStaff() && !otherWay();
    }
}
