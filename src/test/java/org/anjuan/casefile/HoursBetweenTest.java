package org.anjuan.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hours between two moments: exact where both times are known, a range where only the days are. */
class HoursBetweenTest {
    private static final LocalDate MONDAY = LocalDate.of(2024, 3, 4);

    @ParameterizedTest(name = "{0}-{1}, {2} days later at {3}: {4} to {5}")
    @CsvSource(nullValues = "-", textBlock = """
        09:00, 09:00, 1, 09:00, 24, 24
        09:00, 09:00, 1, 09:01, 25, 25
        09:00, 10:00, 1, 09:30, 24, 25
        09:00, -,     1, 09:00, 24, 24
        -,     -,     0, -,     -23, 24
        -,     -,     1, -,     1, 48
        -,     -,     2, -,     25, 72
        09:00, 09:00, 2, -,     39, 63
        """)
    void hours(LocalTime begun, LocalTime ended, int days, LocalTime later, long least, long most) {
        assertThat(HoursBetween.of(MONDAY, begun, ended, MONDAY.plusDays(days), later))
                .isEqualTo(new HoursBetween(least, most));
    }

    @Test
    void withoutBothDaysThereAreNone() {
        assertThat(HoursBetween.of(null, null, null, MONDAY, null)).isNull();
        assertThat(HoursBetween.of(MONDAY, null, null, null, null)).isNull();
    }
}
