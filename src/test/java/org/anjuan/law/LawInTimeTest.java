package org.anjuan.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anjuan.casefile.Domain;
import org.anjuan.casefile.PartyKind;
import org.anjuan.law.rulebook.PackedRulebook;
import org.anjuan.law.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The rule book's own figures on both sides of the days on which the law changed. The days were counted apart from the
 * program with the yearly holiday notices; nothing stands where the law has no figure on that day.
 */
class LawInTimeTest {
    private static final Object PAPER = "a paper";

    private final Rulebook rulebook = new PackedRulebook().read();
    private final WorkingCalendar calendar = rulebook.restDays().calendar();

    @ParameterizedTest(name = "{0} {1} from {2}")
    @CsvSource(delimiter = '|', textBlock = """
        # figure                       | domain                 | from       | earliest   | latest end
        hearing-request                |                        | 2021-07-14 | 2021-07-19 | 2021-07-19
        hearing-request                |                        | 2021-07-15 | 2021-07-22 | 2021-07-22
        hearing-request                |                        | 2019-12-30 | 2020-01-02 | 2020-01-03
        hearing-notice                 |                        | 2021-07-14 | 2021-07-21 | 2021-07-23
        hearing-notice                 |                        | 2021-07-15 | 2021-07-26 | 2021-07-26
        preservation                   |                        | 2021-07-14 | 2021-07-21 | 2021-07-23
        preservation                   | ECOLOGICAL_ENVIRONMENT | 2021-07-14 | 2021-07-23 | 2021-07-23
        preservation                   |                        | 2021-07-15 | 2021-07-26 | 2021-07-26
        service                        |                        | 2021-07-14 | 2021-07-21 | 2021-07-23
        service                        |                        | 2021-07-15 | 2021-07-26 | 2021-07-26
        cash-hand-in                   |                        | 2021-07-09 | 2021-07-11 | 2021-07-13
        cash-hand-in                   |                        | 2021-07-16 | 2021-07-20 | 2021-07-20
        cash-banking                   |                        | 2021-07-15 | 2021-07-19 | 2021-07-19
        service-by-publication         |                        | 2021-12-31 | 2022-03-01 | 2022-03-01
        service-by-publication         |                        | 2022-01-01 | 2022-01-31 | 2022-02-07
        decision-time                  |                        | 2021-07-14 |            |
        decision-time                  |                        | 2021-07-15 | 2021-10-13 | 2021-10-13
        decision-time                  | ECOLOGICAL_ENVIRONMENT | 2023-06-30 | 2023-09-30 | 2023-10-07
        decision-time                  | ECOLOGICAL_ENVIRONMENT | 2023-07-01 | 2023-09-29 | 2023-10-07
        decision-time                  | NATURAL_RESOURCES      | 2024-04-30 | 2024-06-29 | 2024-07-29
        decision-time                  | NATURAL_RESOURCES      | 2024-05-01 | 2024-07-30 | 2024-07-30
        decision-time                  | WORK_SAFETY            | 2026-01-31 | 2026-03-02 | 2026-05-06
        decision-time                  | WORK_SAFETY            | 2026-02-01 | 2026-05-02 | 2026-05-06
        filing-time                    | ECOLOGICAL_ENVIRONMENT | 2023-06-30 | 2023-07-11 | 2023-07-11
        filing-time                    | ECOLOGICAL_ENVIRONMENT | 2023-07-01 | 2023-07-17 | 2023-07-17
        defence-period                 | NATURAL_RESOURCES      | 2024-04-30 |            |
        defence-period                 | NATURAL_RESOURCES      | 2024-05-01 | 2024-05-10 | 2024-05-10
        payment-time                   |                        | 2021-07-14 | 2021-07-29 | 2021-07-29
        payment-time                   |                        | 2024-09-18 | 2024-10-03 | 2024-10-08
        reconsideration-answer         |                        | 2023-12-31 | 2024-01-10 | 2024-01-10
        reconsideration-answer         |                        | 2024-01-01 | 2024-01-15 | 2024-01-15
        reconsideration-answer-simple  |                        | 2024-01-01 | 2024-01-08 | 2024-01-08
        reconsideration-forwarding     |                        | 2023-12-31 |            |
        reconsideration-forwarding     |                        | 2024-01-01 | 2024-01-08 | 2024-01-08
        suit-period                    |                        | 2015-04-30 | 2015-07-30 | 2015-07-30
        suit-period                    |                        | 2015-05-01 | 2015-11-02 | 2015-11-02
        court-application-from-service |                        | 2015-04-30 | 2015-10-30 | 2015-10-30
        court-application-from-service |                        | 2015-05-01 | 2016-02-01 | 2016-02-01
        limitation                     |                        | 2024-02-29 | 2026-02-28 | 2026-02-28
        limitation-with-harm           | ECOLOGICAL_ENVIRONMENT | 2026-08-14 | 2028-08-14 | 2028-08-14
        limitation-with-harm           | ECOLOGICAL_ENVIRONMENT | 2026-08-15 | 2031-08-15 | 2031-08-15
        limitation-with-harm           |                        | 2026-08-15 | 2028-08-15 | 2028-08-15
        limitation-long                |                        | 2021-07-14 | 2023-07-14 | 2026-07-14
        limitation-long                |                        | 2021-07-15 | 2026-07-15 | 2026-07-15
        limitation-long                |                        | 2019-07-14 | 2021-07-14 | 2021-07-14
        seizure-time                   |                        | 2011-12-31 |            |
        seizure-time                   |                        | 2012-01-01 | 2012-01-31 | 2012-01-31
        demand-before-court            |                        | 2012-01-04 | 2012-01-18 | 2012-01-18
        publication                    |                        | 2019-05-14 |            |
        publication                    |                        | 2019-05-15 | 2019-06-13 | 2019-06-13
        publication-circular           |                        | 2018-12-05 | 2018-12-14 | 2018-12-14
        publication-withdrawal         |                        | 2021-09-28 | 2021-10-08 | 2021-10-08
        spot-record                    | TRANSPORT              | 2021-07-15 | 2021-07-22 | 2021-07-22
        transfer-decision              |                        | 2024-04-03 | 2024-04-06 | 2024-04-09
        transfer-goods                 |                        | 2024-09-30 | 2024-10-03 | 2024-10-10
        substitute-demand              |                        | 2024-04-30 | 2024-05-08 | 2024-05-08
        """)
    void periodsFollowTheLawOfTheirFirstDay(
            String key,
            @Nullable Domain domain,
            LocalDate start,
            @Nullable LocalDate earliest,
            @Nullable LocalDate latest) {
        FigureValue.Case who = new FigureValue.Case(null, domain, null, null);
        Optional<Period> period = Period.of(figure(key), who, PAPER, start, calendar);

        assertThat(period.map(Period::earliestEnd)).isEqualTo(Optional.ofNullable(earliest));
        assertThat(period.map(Period::latestEnd)).isEqualTo(Optional.ofNullable(latest));
    }

    @ParameterizedTest(name = "{0} {1} {2} {3} on {4}")
    @CsvSource(delimiter = '|', textBlock = """
        # figure                    | domain                 | party        | region | day    | lowest | highest
        spot-fine-cap               |                        | CITIZEN      |     | 2021-07-14 | 50     | 50
        spot-fine-cap               |                        | CITIZEN      |     | 2021-07-15 | 200    | 200
        spot-fine-cap               |                        | ORGANIZATION |     | 2021-07-14 | 1000   | 1000
        spot-fine-cap               |                        | ORGANIZATION |     | 2021-07-15 | 3000   | 3000
        spot-fine-cap               |                        | SOLE_TRADER  |     | 2021-07-14 | 50     | 1000
        spot-fine-cap               |                        | SOLE_TRADER  |     | 2021-07-15 | 200    | 3000
        spot-fine-cap               | AGRICULTURE            | CITIZEN      |     | 2026-04-30 | 200    | 200
        spot-fine-cap               | AGRICULTURE            | CITIZEN      |     | 2026-05-01 | 200    | 500
        spot-fine-cap               | AGRICULTURE            | ORGANIZATION |     | 2026-04-30 | 3000   | 3000
        spot-fine-cap               | AGRICULTURE            | ORGANIZATION |     | 2026-05-01 | 3000   | 5000
        spot-fine-cap               | PUBLIC_SECURITY        | CITIZEN      |     | 2025-12-31 | 200    | 200
        spot-fine-cap               | PUBLIC_SECURITY        | CITIZEN      |     | 2026-01-01 | 500    | 500
        spot-collection-cap         |                        | CITIZEN      |     | 2021-07-14 | 20     | 20
        spot-collection-cap         |                        | CITIZEN      |     | 2021-07-15 | 100    | 100
        spot-collection-cap         | PUBLIC_SECURITY        | CITIZEN      |     | 2021-07-14 | 50     | 50
        spot-collection-cap         | PUBLIC_SECURITY        | CITIZEN      |     | 2021-07-15 | 50     | 100
        spot-collection-cap         | PUBLIC_SECURITY        | CITIZEN      |     | 2025-12-31 | 50     | 100
        spot-collection-cap         | PUBLIC_SECURITY        | CITIZEN      |     | 2026-01-01 | 200    | 200
        officers-minimum            |                        | CITIZEN      |     | 2021-07-14 | 2      | 2
        reviewers-of-every-decision |                        | CITIZEN      |     | 2017-12-31 |        |
        reviewers-of-every-decision |                        | CITIZEN      |     | 2018-01-01 | 1      | 1
        reviewers-of-every-decision |                        | CITIZEN      |     | 2021-07-14 | 1      | 1
        reviewers-of-every-decision |                        | CITIZEN      |     | 2021-07-15 |        |
        qualified-first-reviewer    |                        | CITIZEN      |     | 2017-12-31 |        |
        qualified-first-reviewer    |                        | CITIZEN      |     | 2018-01-01 | 1      | 1
        qualified-first-reviewer    |                        | CITIZEN      |     | 2021-07-15 | 1      | 1
        hearing-fine-threshold      |                        | CITIZEN      | 江西省 | 2021-06-08 |        |
        hearing-fine-threshold      |                        | CITIZEN      | 江西省 | 2021-06-09 | 3000   | 3000
        hearing-fine-threshold      |                        | SOLE_TRADER  | 江西省 | 2021-06-09 | 3000   | 3000
        hearing-fine-threshold      |                        | ORGANIZATION | 江西省 | 2021-06-09 | 20000  | 20000
        hearing-fine-threshold      |                        | ORGANIZATION | 河南省 | 2021-11-30 |        |
        hearing-fine-threshold      |                        | ORGANIZATION | 河南省 | 2021-12-01 | 50000  | 50000
        hearing-fine-threshold      | ECOLOGICAL_ENVIRONMENT | ORGANIZATION | 江西省 | 2023-06-30 | 20000  | 50000
        hearing-fine-threshold      | ECOLOGICAL_ENVIRONMENT | ORGANIZATION | 江西省 | 2023-07-01 | 20000  | 200000
        hearing-fine-threshold      | WORK_SAFETY            | CITIZEN      | 江西省 | 2026-01-31 | 3000   | 20000
        hearing-fine-threshold      | WORK_SAFETY            | CITIZEN      | 江西省 | 2026-02-01 | 3000   | 3000
        hearing-fine-threshold      | WORK_SAFETY            | ORGANIZATION |     | 2026-01-31 | 50000  | 50000
        hearing-fine-threshold      | WORK_SAFETY            | ORGANIZATION |     | 2026-02-01 |        |
        hearing-fine-threshold      | PUBLIC_SECURITY        | ORGANIZATION |     | 2025-12-31 | 10000  | 10000
        hearing-fine-threshold      | PUBLIC_SECURITY        | ORGANIZATION |     | 2026-01-01 | 4000   | 10000
        department-rule-fine-cap    |                        | CITIZEN      |     | 2021-11-14 | 30000  | 30000
        department-rule-fine-cap    |                        | CITIZEN      |     | 2021-11-15 | 100000 | 200000
        reconsideration-days        |                        | CITIZEN      |     | 2023-12-31 | 60     | 60
        reconsideration-days        |                        | CITIZEN      |     | 2024-01-01 | 60     | 60
        suit-months                 |                        | CITIZEN      |     | 2015-04-30 | 3      | 3
        suit-months                 |                        | CITIZEN      |     | 2015-05-01 | 6      | 6
        surcharge-cap               |                        | CITIZEN      |     | 2011-12-31 |        |
        surcharge-cap               |                        | CITIZEN      |     | 2012-01-01 | 100    | 100
        """)
    void amountsFollowTheLawOfTheDay(
            String key,
            @Nullable Domain domain,
            PartyKind party,
            @Nullable String region,
            LocalDate day,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high) {
        List<FigureValue> readings = figure(key).readings(new FigureValue.Case(party, domain, null, region), day);

        if (low == null || high == null) {
            assertThat(readings).isEmpty();
        } else {
            Figure figure = new Figure(key, PAPER, readings);
            assertThat(figure.low()).isEqualByComparingTo(low);
            assertThat(figure.high()).isEqualByComparingTo(high);
        }
    }

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource(delimiter = '|', textBlock = """
        # obligation | day | law | article
        APL-42-1 | 2021-07-14 | APL | 37
        APL-42-1 | 2021-07-15 | APL | 42
        APL-42-2 | 2021-07-14 | |
        APL-54-1 | 2021-07-14 | |
        ARL-23-1 | 2023-12-31 | |
        ARL-23-1 | 2024-01-01 | ARL | 23
        EPL-59-1 | 2014-12-31 | |
        EPL-59-1 | 2015-01-01 | EPL | 59
        EPL-59-1 | 2026-08-14 | EPL | 59
        EPL-59-1 | 2026-08-15 | |
        APL-48-1 | 2021-07-14 | |
        APL-48-1 | 2021-07-15 | APL | 48
        """)
    void obligationsRestOnTheLawOfTheDay(String id, LocalDate day, @Nullable String law, @Nullable String article) {
        Optional<Version> version = rulebook.obligations().stream()
                .filter(obligation -> obligation.id().equals(id))
                .findFirst()
                .orElseThrow()
                .inForceOn(day);

        assertThat(version.map(Version::law)).isEqualTo(Optional.ofNullable(law));
        assertThat(version.map(Version::article)).isEqualTo(Optional.ofNullable(article));
    }

    private FigureRule figure(String key) {
        return rulebook.figures().stream()
                .filter(figure -> figure.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
