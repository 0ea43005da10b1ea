package org.anjuan.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A period that runs in one case from one paper, under every tenable reading of its length, unit and roll-over.
 *
 * <p>"Surely" means: under every reading, and at least one reading is verified; "perhaps" means: under some reading only.
 * Comparisons with an unknown day are never true.
 *
 * @param key the figure that fixes its length
 * @param subject the paper whose day started it
 * @param counts the readings, at least one
 */
public record Period(String key, Object subject, LocalDate start, List<Count> counts) {
    /** Counts the readings of {@code rule} from {@code start}; empty where none is known or the calendar ends before. */
    public static Optional<Period> of(
            FigureRule rule, FigureValue.Case who, Object subject, LocalDate start, WorkingCalendar calendar) {
        List<Count> counts = new ArrayList<>();
        for (FigureValue value : rule.readings(who, start)) {
            for (Unit unit : readingsOf(value.unit())) {
                if (!count(rule, value, unit, start, calendar, counts)) {
                    return Optional.empty();
                }
            }
        }
        return counts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Period(rule.key(), subject, start, List.copyOf(counts)));
    }

    private static List<Unit> readingsOf(Unit unit) {
        return unit == Unit.DAY_UNSTATED ? List.of(Unit.CALENDAR_DAY, Unit.WORKING_DAY) : List.of(unit);
    }

    private static boolean count(
            FigureRule rule,
            FigureValue value,
            Unit unit,
            LocalDate start,
            WorkingCalendar calendar,
            List<Count> counts) {
        List<Boolean> rollings = rule.rollOver() == RollOver.UNSETTLED && unit != Unit.WORKING_DAY
                ? List.of(false, true)
                : List.of(rule.rollOver() == RollOver.ALWAYS);
        for (boolean rolls : rollings) {
            Optional<Count> count = Count.of(start, value, unit, rolls, calendar);
            if (count.isEmpty()) {
                return false;
            }
            if (counts.stream().noneMatch(count.get()::endsWith)) {
                counts.add(count.get());
            }
        }
        return true;
    }

    /** Whether this period was started by {@code paper}. */
    public boolean of(Object paper) {
        return subject == paper;
    }

    /** The last day under the shortest reading. */
    public LocalDate earliestEnd() {
        return counts.stream().map(Count::end).min(LocalDate::compareTo).orElseThrow();
    }

    /** The last day under the longest reading. */
    public LocalDate latestEnd() {
        return counts.stream().map(Count::end).max(LocalDate::compareTo).orElseThrow();
    }

    /** Whether any reading rests on a figure whose text was read. */
    public boolean verified() {
        return counts.stream().anyMatch(count -> count.value().verified());
    }

    /** Whether the period still runs on {@code day} under every reading. */
    public boolean surelyRunningOn(@Nullable LocalDate day) {
        return day != null && verified() && !day.isAfter(earliestEnd());
    }

    /** Whether the period still runs on {@code day} under some reading only. */
    public boolean perhapsRunningOn(@Nullable LocalDate day) {
        return day != null && !surelyRunningOn(day) && !day.isAfter(latestEnd());
    }

    /** Whether the period is over by {@code day} under every reading. */
    public boolean surelyOverBy(@Nullable LocalDate day) {
        return day != null && verified() && day.isAfter(latestEnd());
    }

    /** Whether the period is over by {@code day} under some reading only. */
    public boolean perhapsOverBy(@Nullable LocalDate day) {
        return day != null && !surelyOverBy(day) && day.isAfter(earliestEnd());
    }

    /** Whether {@code day} comes before the period's last day under every reading. */
    public boolean surelyCutShortOn(@Nullable LocalDate day) {
        return day != null && verified() && day.isBefore(earliestEnd());
    }

    /** Whether {@code day} comes before or on the last day under some reading only. */
    public boolean perhapsCutShortOn(@Nullable LocalDate day) {
        return day != null && !surelyCutShortOn(day) && !day.isAfter(latestEnd());
    }
}
