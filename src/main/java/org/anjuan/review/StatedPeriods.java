package org.anjuan.review;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.Notice;
import org.anjuan.casefile.PeriodUnit;
import org.anjuan.law.Count;
import org.anjuan.law.FigureRule;
import org.anjuan.law.FigureValue;
import org.anjuan.law.Period;
import org.anjuan.law.RollOver;
import org.anjuan.law.Text;
import org.anjuan.law.Unit;
import org.anjuan.law.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/** The periods that the notices of a case grant in their own words: by a last day, else by a number of days. */
final class StatedPeriods {
    private static final Text SOURCE = new Text("告知书载明", "as the notice states");
    private static final FigureValue.Case ANYBODY = new FigureValue.Case(null, null, null, null);

    private final WorkingCalendar calendar;

    StatedPeriods(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    List<Period> of(CaseFile file) {
        List<Notice> notices = file.notice() == null ? List.of() : file.notice();
        return notices.stream()
                .flatMap(notice -> Stream.of(
                        period(
                                "defence-stated",
                                notice,
                                notice.defenceUntil(),
                                notice.defenceDays(),
                                notice.defenceUnit(),
                                RollOver.ALWAYS),
                        period(
                                "hearing-stated",
                                notice,
                                notice.hearingUntil(),
                                notice.hearingDays(),
                                notice.hearingUnit(),
                                RollOver.NEVER)))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Period> period(
            String key,
            Notice notice,
            @Nullable LocalDate until,
            @Nullable Integer days,
            @Nullable PeriodUnit unit,
            RollOver rollOver) {
        LocalDate start = notice.servedOn();
        if (until != null) {
            return Optional.of(upTo(until, start == null ? notice.on() : start, key, notice));
        }
        if (start == null || days == null) {
            return Optional.empty();
        }
        FigureRule rule =
                new FigureRule(key, "notice", SOURCE, List.of(), rollOver, List.of(), List.of(value(days, unit(unit))));
        return Period.of(rule, ANYBODY, notice, start, calendar);
    }

    private static Period upTo(LocalDate until, @Nullable LocalDate begin, String key, Notice notice) {
        LocalDate start = Objects.requireNonNullElse(begin, until);
        FigureValue value = value(ChronoUnit.DAYS.between(start, until), Unit.CALENDAR_DAY);
        return new Period(key, notice, start, List.of(new Count(start, Unit.CALENDAR_DAY, until, null, value)));
    }

    private static Unit unit(@Nullable PeriodUnit unit) {
        if (unit == PeriodUnit.WORKING_DAY) {
            return Unit.WORKING_DAY;
        }
        return unit == PeriodUnit.CALENDAR_DAY ? Unit.CALENDAR_DAY : Unit.DAY_UNSTATED;
    }

    private static FigureValue value(long days, Unit unit) {
        return new FigureValue(BigDecimal.valueOf(days), unit, null, null, null, null, null, null, null, SOURCE, true);
    }
}
