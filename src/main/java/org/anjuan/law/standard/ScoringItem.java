package org.anjuan.law.standard;

import java.math.BigDecimal;
import java.util.List;
import org.anjuan.law.Text;
import org.jspecify.annotations.Nullable;

/**
 * One item of a scoring sheet.
 *
 * @param part the part it counts in; null for a veto
 * @param points what it is worth, or the least that it costs; null for a veto
 * @param pointsUpTo the most that it costs where a person chooses within a range; else null
 * @param obligations whose violation costs it; empty where only a person can score it
 */
public record ScoringItem(
        String id,
        @Nullable String part,
        Text title,
        @Nullable BigDecimal points,
        @Nullable BigDecimal pointsUpTo,
        List<String> obligations) {
    public ScoringItem {
        obligations = obligations == null ? List.of() : List.copyOf(obligations);
    }

    /** What it is worth, or the least that it costs; nothing for a veto. */
    public BigDecimal least() {
        return points == null ? BigDecimal.ZERO : points;
    }

    /** The most that it costs. */
    public BigDecimal most() {
        return pointsUpTo == null ? least() : pointsUpTo;
    }
}
