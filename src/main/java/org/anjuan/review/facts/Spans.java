package org.anjuan.review.facts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Spans of days that a period does not count. */
final class Spans {
    private record Span(LocalDate first, LocalDate last) {}

    private final List<Span> spans = new ArrayList<>();

    /** Adds the days from {@code first} to {@code last}, both included; nothing where the last comes before the first. */
    void add(LocalDate first, LocalDate last) {
        if (!last.isBefore(first)) {
            spans.add(new Span(first, last));
            spans.sort(Comparator.comparing(Span::first));
        }
    }

    /** The day on which a period after {@code start} that would end on {@code end} ends when it leaves these days out. */
    LocalDate lengthen(LocalDate start, LocalDate end) {
        LocalDate lengthened = end;
        LocalDate counted = start;
        for (Span span : spans) {
            LocalDate first = span.first().isAfter(counted) ? span.first() : counted.plusDays(1);
            if (first.isAfter(lengthened)) {
                break;
            }
            if (!span.last().isBefore(first)) {
                lengthened = lengthened.plusDays(ChronoUnit.DAYS.between(first, span.last()) + 1);
                counted = span.last();
            }
        }
        return lengthened;
    }
}
