package org.anjuan.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.anjuan.law.rulebook.PackedRulebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rest-day table of the rule book against the State Council's yearly notices. */
class WorkingCalendarTest {
    private final WorkingCalendar calendar =
            new PackedRulebook().read().restDays().calendar();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2007-05-07, the last day of the old golden week",
        "2008-10-01, National Day",
        "2013-09-19, Mid-Autumn",
        "2019-05-02, Labour Day moved to four days",
        "2020-01-31, Spring Festival prolonged for the epidemic",
        "2024-02-10, Spring Festival",
        "2024-04-04, Qingming",
        "2024-06-10, Dragon Boat",
        "2025-10-08, National Day and Mid-Autumn together",
        "2026-02-23, Spring Festival",
    })
    void holidaysOnWeekdaysAreRestDays(LocalDate day, String holiday) {
        assertThat(calendar.isWorkingDay(day)).as(holiday).isFalse();
        assertThat(calendar.isMakeUpDay(day)).as(holiday).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2007-02-25",
                "2013-09-22",
                "2019-05-05",
                "2021-02-20",
                "2023-10-08",
                "2024-02-04",
                "2024-09-29",
                "2025-01-26",
                "2026-02-14",
                "2026-10-10"
            })
    void weekendDaysWorkedInExchangeAreWorkingDays(LocalDate day) {
        assertThat(day.getDayOfWeek().getValue()).isGreaterThanOrEqualTo(6);
        assertThat(calendar.isMakeUpDay(day)).isTrue();
        assertThat(calendar.isWorkingDay(day)).isTrue();
    }

    @Test
    void ordinaryDays() {
        assertThat(calendar.isWorkingDay(LocalDate.of(2024, 3, 1))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2024, 3, 2))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2024, 3, 3))).isFalse();
        // 2024-02-09, New Year's Eve, was left to the employers
        assertThat(calendar.isWorkingDay(LocalDate.of(2024, 2, 9))).isTrue();
    }

    @Test
    void theTableReachesFrom2007To2026() {
        assertThat(calendar.covers(LocalDate.of(2006, 12, 31))).isFalse();
        assertThat(calendar.covers(LocalDate.of(2007, 1, 1))).isTrue();
        assertThat(calendar.covers(LocalDate.of(2026, 12, 31))).isTrue();
        assertThat(calendar.covers(LocalDate.of(2027, 1, 1))).isFalse();
        assertThat(calendar.lastYear()).isEqualTo(2026);
    }

    @Test
    void everyYearHasItsNotice() {
        for (int year = 2007; year <= 2026; year++) {
            LocalDate nationalDay = LocalDate.of(year, 10, 1);
            assertThat(nationalDay.datesUntil(nationalDay.plusDays(3)).noneMatch(calendar::isWorkingDay))
                    .as("three rest days from 1 October %d", year)
                    .isTrue();
            LocalDate start = LocalDate.of(year, 1, 1);
            assertThat(start.datesUntil(start.plusYears(1))
                            .filter(calendar::isMakeUpDay)
                            .count())
                    .as("days worked in exchange in %d", year)
                    .isBetween(5L, 12L);
        }
    }

    @Test
    void rollsOverToTheNextDayWorked() {
        assertThat(calendar.rolledOver(LocalDate.of(2024, 4, 26))).contains(LocalDate.of(2024, 4, 26));
        assertThat(calendar.rolledOver(LocalDate.of(2024, 4, 27))).contains(LocalDate.of(2024, 4, 28));
        assertThat(calendar.rolledOver(LocalDate.of(2024, 5, 1))).contains(LocalDate.of(2024, 5, 6));
        assertThat(calendar.rolledOver(LocalDate.of(2027, 1, 1))).isEmpty();
    }

    @Test
    void countsNoDayBeyondItsTable() {
        assertThat(calendar.workingDaysAfter(LocalDate.of(2026, 12, 28), 3)).contains(LocalDate.of(2026, 12, 31));
        assertThat(calendar.workingDaysAfter(LocalDate.of(2026, 12, 28), 4)).isEmpty();
        assertThat(calendar.workingDaysAfter(LocalDate.of(2006, 12, 29), 1)).isEmpty();
    }
}
