package org.anjuan.report.compare;

import org.anjuan.law.Consequence;
import org.anjuan.review.Outcome;
import org.jspecify.annotations.Nullable;

/** How one obligation stands in a check. */
public record Status(Outcome outcome, @Nullable Consequence consequence) {
    /** How bad it is, from 0 for the worst on; all that needs no action is equal. */
    int rank() {
        int consequences = Consequence.values().length;
        return switch (outcome) {
            case VIOLATED -> consequence == null ? consequences - 1 : consequence.ordinal();
            case QUESTIONED -> consequences;
            case UNDETERMINED -> consequences + 1;
            case PENDING, SATISFIED, NOT_APPLICABLE -> consequences + 2;
        };
    }
}
