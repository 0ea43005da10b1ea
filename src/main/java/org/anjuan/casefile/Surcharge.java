package org.anjuan.casefile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The surcharge on a fine in default (加处罚款, art. 72).
 *
 * @param startedOn the first day that is charged
 * @param endedOn the last day that is charged
 * @param days how many days are charged
 * @param dailyRate in percent of the fine a day
 * @param amount in yuan, before any reduction by agreement
 * @param rateTold whether the party was told the rate in another paper than decision and demand
 */
public record Surcharge(
        @Zh("开始日期") @Nullable LocalDate startedOn,
        @Zh("截止日期") @Nullable LocalDate endedOn,
        @Zh("天数") @Nullable Integer days,
        @Zh("日比率") @Nullable BigDecimal dailyRate,
        @Zh("金额") @Nullable BigDecimal amount,
        @Zh("减免后金额") @Nullable BigDecimal amountReducedTo,
        @Zh("另行告知标准") @Nullable Boolean rateTold) {
    private static final int PERCENT = 100;
    private static final int DECIMALS = 3;

    /** The amount in percent of {@code fine}, rounded down to thousandths; null where either is unknown or no fine. */
    public @Nullable BigDecimal percentOf(@Nullable BigDecimal fine) {
        return percent(fine, 1);
    }

    /** The amount in percent of {@code fine} for each day charged, rounded down; null where any of them is unknown. */
    public @Nullable BigDecimal dailyPercentOf(@Nullable BigDecimal fine) {
        return days == null || days <= 0 ? null : percent(fine, days);
    }

    /** Whether a day between the two days, both excluded, was charged: more days are than lie outside. */
    public boolean surelyChargedDuring(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from != null && to != null && charged(from.plusDays(1), to.minusDays(1));
    }

    /** Whether one of the two days or a day between them was charged. */
    public boolean chargedDuring(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from != null && to != null && charged(from, to);
    }

    private boolean charged(LocalDate from, LocalDate to) {
        if (startedOn == null || endedOn == null || days == null) {
            return false;
        }
        LocalDate first = from.isAfter(startedOn) ? from : startedOn;
        LocalDate last = to.isBefore(endedOn) ? to : endedOn;
        long inside = Math.max(0, length(first, last));
        return days > length(startedOn, endedOn) - inside;
    }

    private static long length(LocalDate first, LocalDate last) {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    private @Nullable BigDecimal percent(@Nullable BigDecimal fine, int parts) {
        if (amount == null || fine == null || fine.signum() <= 0) {
            return null;
        }
        BigDecimal whole = fine.multiply(BigDecimal.valueOf(parts));
        return amount.multiply(BigDecimal.valueOf(PERCENT)).divide(whole, DECIMALS, RoundingMode.DOWN);
    }
}
