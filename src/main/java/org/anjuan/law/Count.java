package org.anjuan.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One period counted one way: the day of the event is not counted, the last day is {@code end}.
 *
 * @param unit a unit of time, never {@link Unit#DAY_UNSTATED}
 * @param rolledFrom the rest day on which the period would have ended; null where it did not roll over
 * @param value the dated figure that was counted
 */
public record Count(
        LocalDate start, Unit unit, LocalDate end, @Nullable LocalDate rolledFrom, FigureValue value) {

    /** Whether {@code other} counts the same figure in the same unit to the same end. */
    boolean endsWith(Count other) {
        return value == other.value && unit == other.unit && end.equals(other.end);
    }

    /** Length of the period in {@code unit}. */
    public int length() {
        return value.value().intValueExact();
    }

    /** Counts {@code value} from {@code start}; empty where the calendar does not reach far enough. */
    static Optional<Count> of(LocalDate start, FigureValue value, Unit unit, boolean rolls, WorkingCalendar calendar) {
        int length = value.value().intValueExact();
        if (unit == Unit.WORKING_DAY) {
            return calendar.workingDaysAfter(start, length).map(end -> new Count(start, unit, end, null, value));
        }
        LocalDate plain = switch (unit) {
            case CALENDAR_DAY -> start.plusDays(length);
            case MONTH -> start.plusMonths(length);
            case YEAR -> start.plusYears(length);
            default -> throw new IllegalArgumentException(unit + " is no unit of time");
        };
        if (!rolls) {
            return Optional.of(new Count(start, unit, plain, null, value));
        }
        return calendar.rolledOver(plain)
                .map(end -> new Count(start, unit, end, end.equals(plain) ? null : plain, value));
    }

    /** The rest days between start and end, which working-day periods skip and calendar periods count. */
    public List<LocalDate> restDays(WorkingCalendar calendar) {
        return start.plusDays(1)
                .datesUntil(end.plusDays(1))
                .filter(day -> calendar.covers(day) && !calendar.isWorkingDay(day))
                .toList();
    }

    /** The weekend days between start and end that count as working days because they were worked in exchange. */
    public List<LocalDate> makeUpDays(WorkingCalendar calendar) {
        return start.plusDays(1)
                .datesUntil(end.plusDays(1))
                .filter(calendar::isMakeUpDay)
                .toList();
    }
}
