package org.anjuan.casefile;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The payment of the fine (缴款, art. 67). */
public record Payment(
        @Zh("日期") @Nullable LocalDate on,
        @Zh("缴款渠道") @Nullable PaymentChannel channel,
        @Zh("金额") @Nullable BigDecimal amount,
        @Zh("收缴人") @Personal @Nullable String collectedBy,
        @Zh("票据号") @Nullable String receiptNumber,
        @Zh("票据监制") @Nullable String receiptIssuer,
        @Zh("入库日期") @Nullable LocalDate treasuryOn,
        @Zh("入库金额") @Nullable BigDecimal treasuryAmount) {
    /** Whether it went straight to the treasury: by bank or electronically. */
    public boolean direct() {
        return channel == PaymentChannel.BANK || channel == PaymentChannel.ELECTRONIC;
    }

    /** Whether an officer or the organ took it. */
    public boolean byStaff() {
        return channel == PaymentChannel.OFFICER || channel == PaymentChannel.ORGAN;
    }

    /** Whether it took yet another way, such as through a third person. */
    public boolean otherWay() {
        return channel == PaymentChannel.OTHER;
    }

    /** Whether the channel does not say who took the money. */
    public boolean channelUnknown() {
        return channel == null || channel == PaymentChannel.CASH;
    }
}
