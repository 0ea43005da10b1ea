package org.anjuan.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An obligation as one text of a law states it, for the days from {@code from} to {@code until}, both included.
 *
 * @param law key of the law in the rule book, such as {@code APL}
 * @param article article number or numbers as the law counts them, such as {@code 44} or {@code 31, 41}
 * @param until last day in force; null while in force
 * @param verified whether the text of this version was read
 */
public record Version(
        String law,
        String article,
        @Nullable Integer paragraph,
        @Nullable String item,
        LocalDate from,
        @Nullable LocalDate until,
        boolean verified) {
    /** Whether this version was in force on {@code day}. */
    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
