package org.anjuan.casefile;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The payment of the fine (缴款, art. 67). */
public record Payment(
        @Zh("日期") @Nullable LocalDate on,
        @Zh("缴款渠道") @Nullable String channel,
        @Zh("金额") @Nullable BigDecimal amount,
        @Zh("收缴人") @Nullable String collectedBy,
        @Zh("票据号") @Nullable String receiptNumber,
        @Zh("票据监制") @Nullable String receiptIssuer,
        @Zh("入库日期") @Nullable LocalDate treasuryOn,
        @Zh("入库金额") @Nullable BigDecimal treasuryAmount) {}
