package org.anjuan.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A span of days, both ends included.
 *
 * @param until null while there is no end
 */
public record Validity(LocalDate from, @Nullable LocalDate until) {
    /** Whether {@code day} lies in the span. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !endedBefore(day);
    }

    /** Whether the span was over on {@code day}. */
    public boolean endedBefore(LocalDate day) {
        return until != null && until.isBefore(day);
    }
}
