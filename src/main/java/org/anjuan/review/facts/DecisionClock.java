package org.anjuan.review.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.CasePath;
import org.anjuan.casefile.Decision;
import org.anjuan.casefile.Decision.DecisionExtension;
import org.anjuan.law.Count;
import org.anjuan.law.LeftOut;
import org.anjuan.law.Period;
import org.anjuan.law.WorkingCalendar;

/**
 * Lengthens the periods that run from the filing by the extensions of the file and the spans that the law leaves out.
 *
 * <p>Extensions add their days. A span counts out its days as far as it begins before the end that it moves. Whether all
 * that is lawful is not asked here.
 */
public final class DecisionClock {
    private static final Pattern INDEX = Pattern.compile("/\\d+(?=/)");
    private static final Pattern STAR = Pattern.compile("/\\*");

    private final WorkingCalendar calendar;
    private final List<DecisionExtension> extensions;
    private final Spans decided = new Spans();
    private final Spans arguable = new Spans();

    /** A span to leave out, with its paths resolved once for all cases. */
    public record Span(CasePath from, List<CasePath> to, boolean decided) {
        /** The span that {@code leftOut} writes. */
        public static Span of(LeftOut leftOut) {
            return new Span(
                    CasePath.of(leftOut.from()),
                    leftOut.to().stream().map(CasePath::of).toList(),
                    leftOut.decided());
        }
    }

    /** The clock of {@code file} for a figure that leaves {@code spans} out; one that has not ended runs until {@code asOf}. */
    public DecisionClock(CaseFile file, LocalDate asOf, List<Span> spans, WorkingCalendar calendar) {
        this.calendar = calendar;
        Decision decision = file.decision();
        extensions = decision == null || decision.extensions() == null ? List.of() : decision.extensions();
        for (Span span : spans) {
            days(file, span.from()).forEach((pointer, from) -> {
                Optional<LocalDate> end = end(file, span, pointer);
                if (!span.decided()) {
                    arguable.add(from, end.orElse(asOf));
                } else if (end.isPresent()) {
                    if (from.isBefore(end.get())) {
                        decided.add(from.plusDays(1), end.get());
                    }
                    arguable.add(from, end.get());
                }
            });
        }
    }

    private static Optional<LocalDate> end(CaseFile file, Span span, String from) {
        return span.to().stream()
                .map(to -> days(file, to).get(beside(from, to.toString())))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static Map<String, LocalDate> days(CaseFile file, CasePath path) {
        Map<String, LocalDate> days = new LinkedHashMap<>();
        path.values(file, (pointer, owner, value) -> days.put(pointer, (LocalDate) value));
        return days;
    }

    /** The pointer on {@code path} that goes through the same list elements as {@code pointer}. */
    private static String beside(String pointer, String path) {
        Iterator<String> indexes =
                INDEX.matcher(pointer).results().map(MatchResult::group).iterator();
        return STAR.matcher(path).replaceAll(star -> indexes.next());
    }

    /** The times that {@code period}, which runs from the filing, makes; empty where the calendar ends before. */
    public List<DecisionTime> times(Period period) {
        List<DecisionTime> times = new ArrayList<>();
        long extended = 0;
        for (DecisionExtension extension : extensions) {
            time(period, extension, extended).ifPresent(times::add);
            extended += extension.days() == null ? 0 : Math.max(0, extension.days());
        }
        time(period, period.subject(), extended).ifPresent(times::add);
        return times;
    }

    private Optional<DecisionTime> time(Period period, Object subject, long extended) {
        LocalDate earliest = LocalDate.MAX;
        LocalDate latest = LocalDate.MIN;
        for (Count count : period.counts()) {
            LocalDate bare = count.rolledFrom() == null ? count.end() : count.rolledFrom();
            LocalDate end = decided.lengthen(period.start(), bare.plusDays(extended));
            LocalDate lengthened = arguable.lengthen(period.start(), bare.plusDays(extended));
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
