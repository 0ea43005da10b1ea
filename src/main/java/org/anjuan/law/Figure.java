package org.anjuan.law;

import java.math.BigDecimal;
import java.util.List;

/**
 * A figure as it stands for one paper of one case: every tenable reading of it.
 *
 * <p>A breach is sure only where it shows under every reading and at least one reading is verified. Comparisons with an
 * unknown amount are never true.
 *
 * @param subject the paper whose day decided which values apply
 * @param readings the tenable values, at least one
 */
public record Figure(String key, Object subject, List<FigureValue> readings) {
    /** Whether this figure was looked up for {@code paper}. */
    public boolean of(Object paper) {
        return subject == paper;
    }

    /** Lowest reading. */
    public BigDecimal low() {
        return readings.stream()
                .map(FigureValue::value)
                .min(BigDecimal::compareTo)
                .orElseThrow();
    }

    /** Highest reading. */
    public BigDecimal high() {
        return readings.stream()
                .map(FigureValue::value)
                .max(BigDecimal::compareTo)
                .orElseThrow();
    }

    /** Whether any reading is verified. */
    public boolean verified() {
        return readings.stream().anyMatch(FigureValue::verified);
    }

    /** Whether {@code amount} is above every reading. */
    public boolean surelyExceededBy(BigDecimal amount) {
        return amount != null && verified() && amount.compareTo(high()) > 0;
    }

    /** Whether {@code amount} is above some reading only. */
    public boolean perhapsExceededBy(BigDecimal amount) {
        return amount != null && !surelyExceededBy(amount) && amount.compareTo(low()) > 0;
    }

    /** Whether {@code amount} reaches every reading; a boundary that the text leaves open is not reached. */
    public boolean surelyReachedBy(BigDecimal amount) {
        return amount != null && verified() && readings.stream().allMatch(reading -> reached(reading, amount, false));
    }

    /** Whether {@code amount} reaches some reading only, or stands on a boundary that the text leaves open. */
    public boolean perhapsReachedBy(BigDecimal amount) {
        return amount != null
                && !surelyReachedBy(amount)
                && readings.stream().anyMatch(reading -> reached(reading, amount, true));
    }

    /** Whether {@code count} is below every reading. */
    public boolean surelyAbove(long count) {
        return verified() && BigDecimal.valueOf(count).compareTo(low()) < 0;
    }

    /** Whether {@code count} is above every reading. */
    public boolean surelyBelow(long count) {
        return surelyExceededBy(BigDecimal.valueOf(count));
    }

    /** Whether {@code count} reaches the highest reading. */
    public boolean reachedBy(long count) {
        return BigDecimal.valueOf(count).compareTo(high()) >= 0;
    }

    /** Whether {@code count} is below some reading only. */
    public boolean perhapsAbove(long count) {
        return !surelyAbove(count) && BigDecimal.valueOf(count).compareTo(high()) < 0;
    }

    private static boolean reached(FigureValue reading, BigDecimal amount, boolean openBoundaryCounts) {
        int order = amount.compareTo(reading.value());
        if (order != 0) {
            return order > 0;
        }
        Boolean inclusive = reading.inclusive();
        return inclusive == null ? openBoundaryCounts : inclusive;
    }
}
