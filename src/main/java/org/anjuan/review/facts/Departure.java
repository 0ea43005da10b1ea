package org.anjuan.review.facts;

import org.anjuan.casefile.Decision;
import org.anjuan.casefile.Notice;
import org.anjuan.casefile.PenaltyType;
import org.jspecify.annotations.Nullable;

/**
 * One point in which the decision departs from a prior penalty notice. Amounts are summed up by type of penalty; an amount
 * given as a range bounds the comparison by both its ends.
 *
 * @param type the type of penalty; null where the clause differs
 * @param last whether the notice is the last one before the decision
 */
public record Departure(Kind kind, @Nullable PenaltyType type, Notice notice, boolean last, Decision decision) {
    /** Whether it starts from {@code paper}. */
    public boolean of(Object paper) {
        return notice == paper;
    }

    /** The ways in which a decision can depart from a notice. */
    public enum Kind {
        /** A type of penalty that the notice does not announce. */
        ADDED,
        /** A type of penalty that the notice announces and the decision does not impose. */
        DROPPED,
        /** A higher amount. */
        RAISED,
        /** A lower amount. */
        LOWERED,
        /** A fine whose amount the notice or the decision does not give. */
        AMOUNT_UNKNOWN,
        /** None of the provisions that the penalty rests on is among those that the notice names. */
        OTHER_CLAUSE
    }
}
