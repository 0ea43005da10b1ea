package org.anjuan.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anjuan.law.rulebook.PackedRulebook;
import org.anjuan.law.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Periods as the law counts them. The last days were counted by hand with the yearly holiday notices; the rules are art.
 * 85 of the Administrative Penalty Law, art. 85 of the Civil Procedure Law, arts. 202 and 203 of the Civil Code.
 */
class PeriodTest {
    private static final FigureValue.Case ANYBODY = new FigureValue.Case(null, null, null, null);
    private static final Object PAPER = "a paper";

    private final Rulebook rulebook = new PackedRulebook().read();
    private final WorkingCalendar calendar = rulebook.restDays().calendar();

    @ParameterizedTest(name = "{0}: {1} {2} from {4} end {5} to {6}")
    @CsvSource(delimiter = '|', textBlock = """
        # what                                      | n  | unit         | roll-over | from       | earliest   | latest
        hearing request, 29 Sept. worked            | 5  | WORKING_DAY  | ALWAYS    | 2024-09-26 | 2024-10-09 | 2024-10-09
        hearing request, plain weekend              | 5  | WORKING_DAY  | ALWAYS    | 2024-03-26 | 2024-04-02 | 2024-04-02
        hearing request over Qingming               | 5  | WORKING_DAY  | ALWAYS    | 2024-04-02 | 2024-04-10 | 2024-04-10
        hearing request over Spring Festival        | 5  | WORKING_DAY  | ALWAYS    | 2024-02-07 | 2024-02-20 | 2024-02-20
        hearing request over two days worked        | 5  | WORKING_DAY  | ALWAYS    | 2023-09-27 | 2023-10-10 | 2023-10-10
        hearing request, first day of the new law   | 5  | WORKING_DAY  | ALWAYS    | 2021-07-15 | 2021-07-22 | 2021-07-22
        hearing request over the turn of the year   | 5  | WORKING_DAY  | ALWAYS    | 2024-12-27 | 2025-01-06 | 2025-01-06
        hearing request, Sunday worked              | 5  | WORKING_DAY  | ALWAYS    | 2026-09-18 | 2026-09-24 | 2026-09-24
        hearing notice over Labour Day              | 7  | WORKING_DAY  | NEVER     | 2024-04-25 | 2024-05-08 | 2024-05-08
        service over Dragon Boat                    | 7  | WORKING_DAY  | NEVER     | 2024-06-06 | 2024-06-18 | 2024-06-18
        cash, Saturday worked                       | 2  | WORKING_DAY  | NEVER     | 2024-05-10 | 2024-05-13 | 2024-05-13
        publication withdrawn over Spring Festival  | 3  | WORKING_DAY  | NEVER     | 2026-02-13 | 2026-02-25 | 2026-02-25
        demand under the Compulsion Law             | 10 | WORKING_DAY  | ALWAYS    | 2024-04-26 | 2024-05-13 | 2024-05-13
        first working days of the table             | 5  | WORKING_DAY  | ALWAYS    | 2006-12-31 | 2007-01-10 | 2007-01-10
        90 days ending on National Day              | 90 | CALENDAR_DAY | UNSETTLED | 2024-07-03 | 2024-10-01 | 2024-10-08
        90 days ending on a Monday                  | 90 | CALENDAR_DAY | UNSETTLED | 2024-03-05 | 2024-06-03 | 2024-06-03
        90 days of a leap year ending on a Sunday   | 90 | CALENDAR_DAY | UNSETTLED | 2024-01-01 | 2024-03-31 | 2024-04-01
        seizure ending on Dragon Boat               | 30 | CALENDAR_DAY | UNSETTLED | 2024-05-11 | 2024-06-10 | 2024-06-11
        seizure ending on a Sunday                  | 30 | CALENDAR_DAY | UNSETTLED | 2024-03-01 | 2024-03-31 | 2024-04-01
        payment ending in National Day week         | 15 | CALENDAR_DAY | ALWAYS    | 2024-09-18 | 2024-10-08 | 2024-10-08
        payment ending on a Friday                  | 15 | CALENDAR_DAY | ALWAYS    | 2024-04-11 | 2024-04-26 | 2024-04-26
        payment from Saturday to a Sunday worked    | 15 | CALENDAR_DAY | ALWAYS    | 2024-04-12 | 2024-04-28 | 2024-04-28
        reconsideration ending on National Day      | 60 | CALENDAR_DAY | ALWAYS    | 2024-08-02 | 2024-10-08 | 2024-10-08
        three months from the last of November      | 3  | MONTH        | UNSETTLED | 2024-11-30 | 2025-02-28 | 2025-02-28
        six months from the last of August          | 6  | MONTH        | ALWAYS    | 2024-08-31 | 2025-02-28 | 2025-02-28
        six months to a leap day                    | 6  | MONTH        | ALWAYS    | 2023-08-31 | 2024-02-29 | 2024-02-29
        six months ending on National Day           | 6  | MONTH        | ALWAYS    | 2024-04-01 | 2024-10-08 | 2024-10-08
        three months ending on National Day         | 3  | MONTH        | UNSETTLED | 2024-07-01 | 2024-10-01 | 2024-10-08
        limitation, same day                        | 2  | YEAR         | NEVER     | 2022-02-28 | 2024-02-28 | 2024-02-28
        limitation from a leap day                  | 2  | YEAR         | NEVER     | 2020-02-29 | 2022-02-28 | 2022-02-28
        limitation ending on Labour Day             | 5  | YEAR         | NEVER     | 2019-05-01 | 2024-05-01 | 2024-05-01
        limitation ending beyond the table          | 2  | YEAR         | NEVER     | 2026-01-01 | 2028-01-01 | 2028-01-01
        old hearing request over a weekend          | 3  | DAY_UNSTATED | ALWAYS    | 2019-03-29 | 2019-04-01 | 2019-04-03
        old hearing request over Labour Day         | 3  | DAY_UNSTATED | ALWAYS    | 2019-04-30 | 2019-05-05 | 2019-05-07
        old hearing request over National Day       | 3  | DAY_UNSTATED | ALWAYS    | 2019-09-27 | 2019-09-30 | 2019-10-08
        old hearing request, last day of the old law| 3  | DAY_UNSTATED | ALWAYS    | 2021-07-14 | 2021-07-19 | 2021-07-19
        old hearing notice                          | 7  | DAY_UNSTATED | NEVER     | 2019-04-15 | 2019-04-22 | 2019-04-24
        """)
    void endsOnTheDayThatTheLawCounts(
            String what,
            int length,
            Unit unit,
            RollOver rollOver,
            LocalDate start,
            LocalDate earliest,
            LocalDate latest) {
        Period period = period(length, unit, rollOver, start, true).orElseThrow();

        assertThat(period.earliestEnd()).as(what).isEqualTo(earliest);
        assertThat(period.latestEnd()).as(what).isEqualTo(latest);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        5  | WORKING_DAY  | ALWAYS    | 2026-12-28
        1  | WORKING_DAY  | ALWAYS    | 2026-12-31
        1  | WORKING_DAY  | ALWAYS    | 2006-12-29
        15 | CALENDAR_DAY | ALWAYS    | 2026-12-20
        90 | CALENDAR_DAY | UNSETTLED | 2026-11-01
        3  | DAY_UNSTATED | NEVER     | 2026-12-30
        6  | MONTH        | ALWAYS    | 2026-09-01
        """)
    void isUnknownWhereTheCalendarEnds(int length, Unit unit, RollOver rollOver, LocalDate start) {
        assertThat(period(length, unit, rollOver, start, true)).isEmpty();
    }

    @Test
    void isUnknownWhereNoValueIsInForce() {
        FigureRule rule = new FigureRule(
                "decision",
                "decision",
                new Text("期限", "period"),
                List.of(),
                RollOver.UNSETTLED,
                List.of(),
                List.of(value(90, Unit.CALENDAR_DAY, LocalDate.of(2021, 7, 15), true)));

        assertThat(Period.of(rule, ANYBODY, PAPER, LocalDate.of(2021, 7, 14), calendar))
                .isEmpty();
        assertThat(Period.of(rule, ANYBODY, PAPER, LocalDate.of(2021, 7, 15), calendar))
                .isPresent();
    }

    /** Served on 2024-09-26: the fifth working day is 9 October, so 10 October is the first lawful day. */
    @Test
    void aSettledPeriodRunsThroughItsLastDay() {
        Period period = period(5, Unit.WORKING_DAY, RollOver.ALWAYS, LocalDate.of(2024, 9, 26), true)
                .orElseThrow();
        LocalDate last = LocalDate.of(2024, 10, 9);

        assertThat(period.surelyRunningOn(last)).isTrue();
        assertThat(period.surelyOverBy(last)).isFalse();
        assertThat(period.surelyCutShortOn(last.minusDays(1))).isTrue();
        assertThat(period.surelyCutShortOn(last)).isFalse();
        assertThat(period.perhapsCutShortOn(last)).isTrue();
        assertThat(period.perhapsCutShortOn(last.plusDays(1))).isFalse();
        assertThat(period.surelyRunningOn(last.plusDays(1))).isFalse();
        assertThat(period.perhapsRunningOn(last.plusDays(1))).isFalse();
        assertThat(period.surelyOverBy(last.plusDays(1))).isTrue();
        assertThat(period.perhapsOverBy(last)).isFalse();
        assertThat(period.perhapsOverBy(last.plusDays(1))).isFalse();
    }

    /** Old law, told on Friday 2019-03-29: over on 1 April by calendar days, on 3 April by working days. */
    @Test
    void underTheOldLawOnlyWhatIsWrongBothWaysIsSure() {
        Period period = period(3, Unit.DAY_UNSTATED, RollOver.ALWAYS, LocalDate.of(2019, 3, 29), true)
                .orElseThrow();

        assertThat(period.surelyRunningOn(LocalDate.of(2019, 4, 1))).isTrue();
        assertThat(period.surelyRunningOn(LocalDate.of(2019, 4, 2))).isFalse();
        assertThat(period.perhapsRunningOn(LocalDate.of(2019, 4, 2))).isTrue();
        assertThat(period.perhapsRunningOn(LocalDate.of(2019, 4, 3))).isTrue();
        assertThat(period.perhapsRunningOn(LocalDate.of(2019, 4, 4))).isFalse();
        assertThat(period.perhapsOverBy(LocalDate.of(2019, 4, 2))).isTrue();
        assertThat(period.surelyOverBy(LocalDate.of(2019, 4, 3))).isFalse();
        assertThat(period.surelyOverBy(LocalDate.of(2019, 4, 4))).isTrue();
    }

    /** Filed 2024-07-03: day 90 is National Day; a decision up to 8 October is saved by the roll-over only. */
    @Test
    void anOrgansPeriodSavedByRollOverOnlyIsAQuestion() {
        Period period = period(90, Unit.CALENDAR_DAY, RollOver.UNSETTLED, LocalDate.of(2024, 7, 3), true)
                .orElseThrow();

        assertThat(period.surelyOverBy(LocalDate.of(2024, 10, 1))).isFalse();
        assertThat(period.perhapsOverBy(LocalDate.of(2024, 10, 1))).isFalse();
        assertThat(period.perhapsOverBy(LocalDate.of(2024, 10, 2))).isTrue();
        assertThat(period.perhapsOverBy(LocalDate.of(2024, 10, 8))).isTrue();
        assertThat(period.surelyOverBy(LocalDate.of(2024, 10, 8))).isFalse();
        assertThat(period.surelyOverBy(LocalDate.of(2024, 10, 9))).isTrue();
    }

    @Test
    void aFigureThatNobodyReadMakesNothingSure() {
        Period period = period(15, Unit.CALENDAR_DAY, RollOver.ALWAYS, LocalDate.of(2024, 4, 11), false)
                .orElseThrow();

        assertThat(period.surelyOverBy(LocalDate.of(2024, 6, 1))).isFalse();
        assertThat(period.perhapsOverBy(LocalDate.of(2024, 6, 1))).isTrue();
        assertThat(period.surelyRunningOn(LocalDate.of(2024, 4, 12))).isFalse();
        assertThat(period.perhapsRunningOn(LocalDate.of(2024, 4, 12))).isTrue();
        assertThat(period.surelyCutShortOn(LocalDate.of(2024, 4, 12))).isFalse();
        assertThat(period.perhapsCutShortOn(LocalDate.of(2024, 4, 12))).isTrue();
    }

    @Test
    void anUnknownDayIsNeitherBeforeNorAfter() {
        Period period = period(5, Unit.WORKING_DAY, RollOver.ALWAYS, LocalDate.of(2024, 9, 26), true)
                .orElseThrow();

        assertThat(period.surelyRunningOn(null)).isFalse();
        assertThat(period.perhapsRunningOn(null)).isFalse();
        assertThat(period.surelyOverBy(null)).isFalse();
        assertThat(period.perhapsOverBy(null)).isFalse();
        assertThat(period.surelyCutShortOn(null)).isFalse();
        assertThat(period.perhapsCutShortOn(null)).isFalse();
    }

    @Test
    void showsHowItWasCounted() {
        Count count = period(5, Unit.WORKING_DAY, RollOver.ALWAYS, LocalDate.of(2024, 9, 26), true)
                .orElseThrow()
                .counts()
                .get(0);

        assertThat(count.makeUpDays(calendar)).containsExactly(LocalDate.of(2024, 9, 29));
        assertThat(count.restDays(calendar))
                .containsExactly(
                        LocalDate.of(2024, 9, 28),
                        LocalDate.of(2024, 10, 1),
                        LocalDate.of(2024, 10, 2),
                        LocalDate.of(2024, 10, 3),
                        LocalDate.of(2024, 10, 4),
                        LocalDate.of(2024, 10, 5),
                        LocalDate.of(2024, 10, 6),
                        LocalDate.of(2024, 10, 7));

        Count payment = period(15, Unit.CALENDAR_DAY, RollOver.ALWAYS, LocalDate.of(2024, 9, 18), true)
                .orElseThrow()
                .counts()
                .get(0);
        assertThat(payment.rolledFrom()).isEqualTo(LocalDate.of(2024, 10, 3));
    }

    /** The rule book's own figure: three days without a unit until 2021-07-14, five working days from the next. */
    @Test
    void theHearingRequestChangedInTheMiddleOfJuly2021() {
        FigureRule request = rulebook.figures().stream()
                .filter(figure -> figure.key().equals("hearing-request"))
                .findFirst()
                .orElseThrow();
        Period old = Period.of(request, ANYBODY, PAPER, LocalDate.of(2021, 7, 14), calendar)
                .orElseThrow();
        Period recent = Period.of(request, ANYBODY, PAPER, LocalDate.of(2021, 7, 15), calendar)
                .orElseThrow();

        assertThat(old.counts()).extracting(Count::unit).containsExactly(Unit.CALENDAR_DAY, Unit.WORKING_DAY);
        assertThat(old.latestEnd()).isEqualTo(LocalDate.of(2021, 7, 19));
        assertThat(recent.counts()).extracting(Count::unit).containsExactly(Unit.WORKING_DAY);
        assertThat(recent.latestEnd()).isEqualTo(LocalDate.of(2021, 7, 22));
    }

    private Optional<Period> period(int length, Unit unit, RollOver rollOver, LocalDate start, boolean verified) {
        FigureRule rule = new FigureRule(
                "period",
                "decision",
                new Text("期限", "period"),
                List.of(),
                rollOver,
                List.of(),
                List.of(value(length, unit, null, verified)));
        return Period.of(rule, ANYBODY, PAPER, start, calendar);
    }

    private static FigureValue value(int length, Unit unit, @Nullable LocalDate from, boolean verified) {
        return new FigureValue(
                BigDecimal.valueOf(length),
                unit,
                from,
                null,
                null,
                null,
                null,
                null,
                null,
                new Text("来源", "source"),
                verified);
    }
}
