package org.anjuan.law;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The State Council's yearly arrangement of rest days: Monday to Friday less the holidays, plus the make-up workdays.
 *
 * <p>It knows whole years only; a day outside them is neither a working day nor a rest day, and no period that runs into
 * it can be counted.
 */
public final class WorkingCalendar {
    private final int firstYear;
    private final int lastYear;
    private final Set<LocalDate> holidays;
    private final Set<LocalDate> makeUpDays;

    /** A calendar for the years {@code firstYear} to {@code lastYear}, both included. */
    public WorkingCalendar(
            int firstYear, int lastYear, Collection<LocalDate> holidays, Collection<LocalDate> makeUpDays) {
        this.firstYear = firstYear;
        this.lastYear = lastYear;
        this.holidays = new HashSet<>(holidays);
        this.makeUpDays = new HashSet<>(makeUpDays);
    }

    /** The last year that the calendar knows. */
    public int lastYear() {
        return lastYear;
    }

    /** Whether the calendar knows {@code day}. */
    public boolean covers(LocalDate day) {
        return day.getYear() >= firstYear && day.getYear() <= lastYear;
    }

    /** Whether {@code day}, which the calendar must cover, is worked. */
    public boolean isWorkingDay(LocalDate day) {
        return isMakeUpDay(day) || (!isWeekend(day) && !holidays.contains(day));
    }

    /** Whether {@code day} is a weekend day that is worked in exchange for a holiday. */
    public boolean isMakeUpDay(LocalDate day) {
        return makeUpDays.contains(day);
    }

    /** The {@code count}th working day after {@code start}; empty where the calendar ends before. */
    public Optional<LocalDate> workingDaysAfter(LocalDate start, int count) {
        LocalDate day = start;
        for (int left = count; left > 0; ) {
            day = day.plusDays(1);
            if (!covers(day)) {
                return Optional.empty();
            }
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return Optional.of(day);
    }

    /** {@code day} itself if worked, else the next working day; empty where the calendar does not reach. */
    public Optional<LocalDate> rolledOver(LocalDate day) {
        LocalDate rolled = day;
        while (covers(rolled)) {
            if (isWorkingDay(rolled)) {
                return Optional.of(rolled);
            }
            rolled = rolled.plusDays(1);
        }
        return Optional.empty();
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
