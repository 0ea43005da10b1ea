package org.anjuan.casefile;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Hours between two moments of which a file may give the day only; an hour begun counts as one.
 *
 * @param least the hours that passed in any case
 * @param most the hours that may have passed
 */
public record HoursBetween(long least, long most) {
    private static final LocalTime LAST_MINUTE = LocalTime.MAX.truncatedTo(ChronoUnit.MINUTES);

    /** The hours from an act that began at {@code begun} and ended at {@code ended} to a later one; null without both days. */
    static @Nullable HoursBetween of(
            @Nullable LocalDate day,
            @Nullable LocalTime begun,
            @Nullable LocalTime ended,
            @Nullable LocalDate laterDay,
            @Nullable LocalTime laterTime) {
        if (day == null || laterDay == null) {
            return null;
        }
        LocalTime last = ended != null ? ended : begun;
        return new HoursBetween(
                hours(day.atTime(or(last, LAST_MINUTE)), laterDay.atTime(or(laterTime, LocalTime.MIN))),
                hours(day.atTime(or(begun, LocalTime.MIN)), laterDay.atTime(or(laterTime, LAST_MINUTE))));
    }

    private static LocalTime or(@Nullable LocalTime time, LocalTime other) {
        return time == null ? other : time;
    }

    private static long hours(LocalDateTime from, LocalDateTime to) {
        return -Math.floorDiv(
                -Duration.between(from, to).toMinutes(), Duration.ofHours(1).toMinutes());
    }
}
