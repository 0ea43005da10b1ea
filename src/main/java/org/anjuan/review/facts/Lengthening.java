package org.anjuan.review.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.anjuan.law.Count;
import org.anjuan.law.Period;
import org.anjuan.law.WorkingCalendar;

/**
 * Lengthens a period by extensions and by spans that do not count.
 *
 * @param sure the spans that every reading leaves out
 * @param possible the spans that the longest reading leaves out
 */
record Lengthening(WorkingCalendar calendar, Spans sure, Spans possible) {
    /** The time of {@code subject} that {@code period} and {@code extended} days make; empty where the calendar ends before. */
    Optional<DecisionTime> time(Period period, Object subject, long extended) {
        LocalDate earliest = LocalDate.MAX;
        LocalDate latest = LocalDate.MIN;
        for (Count count : period.counts()) {
            LocalDate bare = count.rolledFrom() == null ? count.end() : count.rolledFrom();
            LocalDate end = sure.lengthen(period.start(), bare.plusDays(extended));
            LocalDate lengthened = possible.lengthen(period.start(), bare.plusDays(extended));
            Optional<LocalDate> rolled = calendar.rolledOver(lengthened);
            if (rolled.isEmpty()) {
                return Optional.empty();
            }
            earliest = end.isBefore(earliest) ? end : earliest;
            latest = rolled.get().isAfter(latest) ? rolled.get() : latest;
        }
        return Optional.of(new DecisionTime(period, subject, BigDecimal.valueOf(extended), earliest, latest));
    }
}
