package org.anjuan.review.power;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When, by the county profile, both sides had made the document public that hands down the item of the case. */
public record MadePublic(LocalDate on) {
    /** Whether that was after {@code day}; false where the day is not known. */
    public boolean laterThan(@Nullable LocalDate day) {
        return day != null && on.isAfter(day);
    }
}
