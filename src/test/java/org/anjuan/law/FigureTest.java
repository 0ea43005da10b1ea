package org.anjuan.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.anjuan.casefile.Domain;
import org.anjuan.casefile.PartyKind;
import org.anjuan.casefile.Procedure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which values of a figure bind a case, and what they make sure. */
class FigureTest {
    private static final LocalDate DAY = LocalDate.of(2024, 4, 9);
    private static final FigureValue.Case TRANSPORT =
            new FigureValue.Case(PartyKind.CITIZEN, Domain.TRANSPORT, Procedure.ORDINARY, "江西省/丙市/甲县");
    private static final FigureValue.Case UNKNOWN = new FigureValue.Case(null, null, null, null);

    @Test
    void aValueBindsFromItsFirstToItsLastDay() {
        FigureRule rule = rule(
                new Sketch(3).from(LocalDate.of(1996, 10, 1)).until(LocalDate.of(2021, 7, 14)),
                new Sketch(5).from(LocalDate.of(2021, 7, 15)));

        assertThat(values(rule, TRANSPORT, LocalDate.of(1996, 9, 30))).isEmpty();
        assertThat(values(rule, TRANSPORT, LocalDate.of(1996, 10, 1))).containsExactly(3);
        assertThat(values(rule, TRANSPORT, LocalDate.of(2021, 7, 14))).containsExactly(3);
        assertThat(values(rule, TRANSPORT, LocalDate.of(2021, 7, 15))).containsExactly(5);
    }

    @Test
    void aVerifiedSpecialTextDisplacesTheGeneralOne() {
        FigureRule rule = rule(new Sketch(90), new Sketch(120).domain(Domain.TRANSPORT));

        assertThat(values(rule, TRANSPORT, DAY)).containsExactly(120);
        assertThat(values(rule, new FigureValue.Case(null, Domain.AGRICULTURE, null, null), DAY))
                .containsExactly(90);
        assertThat(values(rule, UNKNOWN, DAY)).containsExactly(90);
    }

    @Test
    void anUnverifiedSpecialTextStandsBesideTheGeneralOne() {
        FigureRule rule =
                rule(new Sketch(90), new Sketch(120).domain(Domain.TRANSPORT).unverified());

        assertThat(values(rule, TRANSPORT, DAY)).containsExactly(90, 120);
    }

    @Test
    void theMoreSpecialTextDisplacesTheLessSpecialOne() {
        FigureRule rule = rule(
                new Sketch(1000),
                new Sketch(2000).region("江西省"),
                new Sketch(3000).region("江西省").domain(Domain.TRANSPORT));

        assertThat(values(rule, TRANSPORT, DAY)).containsExactly(3000);
    }

    @Test
    void twoTextsOfTheSameRankAreTwoReadings() {
        FigureRule rule =
                rule(new Sketch(1000), new Sketch(2000).region("江西省"), new Sketch(3000).domain(Domain.TRANSPORT));

        assertThat(values(rule, TRANSPORT, DAY)).containsExactly(2000, 3000);
    }

    @Test
    void partiesTellValuesApartWithoutMakingThemSpecial() {
        FigureRule rule = rule(
                new Sketch(200).party(PartyKind.CITIZEN),
                new Sketch(3000).party(PartyKind.ORGANIZATION),
                new Sketch(5000).domain(Domain.TRANSPORT).party(PartyKind.ORGANIZATION));

        assertThat(values(rule, TRANSPORT, DAY)).containsExactly(200);
        assertThat(values(rule, new FigureValue.Case(PartyKind.ORGANIZATION, Domain.TRANSPORT, null, null), DAY))
                .containsExactly(5000);
        assertThat(values(rule, UNKNOWN, DAY)).isEmpty();
    }

    @Test
    void aRegionBindsWhatLiesInIt() {
        FigureRule rule = rule(new Sketch(1000), new Sketch(2000).region("江西省"));

        assertThat(values(rule, TRANSPORT, DAY)).containsExactly(2000);
        assertThat(values(rule, new FigureValue.Case(null, null, null, "江苏省/某市"), DAY))
                .containsExactly(1000);
        assertThat(values(rule, UNKNOWN, DAY)).containsExactly(1000);
    }

    @Test
    void aProcedureTellsValuesApart() {
        FigureRule rule = rule(new Sketch(200).procedure(Procedure.SIMPLE));

        assertThat(values(rule, TRANSPORT, DAY)).isEmpty();
        assertThat(values(rule, new FigureValue.Case(null, null, Procedure.SIMPLE, null), DAY))
                .containsExactly(200);
    }

    @Test
    void anAmountExceedsAboveTheFigureOnly() {
        Figure figure = figure(new Sketch(200));

        assertThat(figure.surelyExceededBy(yuan("200"))).isFalse();
        assertThat(figure.perhapsExceededBy(yuan("200"))).isFalse();
        assertThat(figure.surelyExceededBy(yuan("200.00"))).isFalse();
        assertThat(figure.surelyExceededBy(yuan("200.01"))).isTrue();
        assertThat(figure.perhapsExceededBy(yuan("200.01"))).isFalse();
    }

    @Test
    void betweenTwoReadingsNothingIsSure() {
        Figure figure = figure(new Sketch(1000), new Sketch(2000));

        assertThat(figure.surelyExceededBy(yuan("1500"))).isFalse();
        assertThat(figure.perhapsExceededBy(yuan("1500"))).isTrue();
        assertThat(figure.perhapsExceededBy(yuan("1000"))).isFalse();
        assertThat(figure.surelyExceededBy(yuan("2000.01"))).isTrue();
        assertThat(figure.low()).isEqualByComparingTo("1000");
        assertThat(figure.high()).isEqualByComparingTo("2000");
    }

    /** "5000 yuan or more" is reached at 5000; "more than 5000 yuan" is not. */
    @Test
    void theBoundaryBelongsToTheFigureWhereTheTextSaysSo() {
        assertThat(figure(new Sketch(5000).inclusive(true)).surelyReachedBy(yuan("5000")))
                .isTrue();
        assertThat(figure(new Sketch(5000).inclusive(false)).surelyReachedBy(yuan("5000")))
                .isFalse();
        assertThat(figure(new Sketch(5000).inclusive(false)).surelyReachedBy(yuan("5000.01")))
                .isTrue();
        assertThat(figure(new Sketch(5000).inclusive(true)).surelyReachedBy(yuan("4999.99")))
                .isFalse();
        assertThat(figure(new Sketch(5000).inclusive(true)).perhapsReachedBy(yuan("4999.99")))
                .isFalse();
    }

    @Test
    void aBoundaryThatTheTextLeavesOpenIsAQuestion() {
        Figure figure = figure(new Sketch(5000));

        assertThat(figure.surelyReachedBy(yuan("5000"))).isFalse();
        assertThat(figure.perhapsReachedBy(yuan("5000"))).isTrue();
        assertThat(figure.surelyReachedBy(yuan("5001"))).isTrue();
        assertThat(figure.perhapsReachedBy(yuan("5001"))).isFalse();
    }

    /** An amount below the figure's boundary as the text draws it is no question. */
    @Test
    void aBoundaryThatTheTextExcludesIsNotReached() {
        assertThat(figure(new Sketch(5000).inclusive(false)).perhapsReachedBy(yuan("5000")))
                .isFalse();
    }

    @Test
    void aFigureThatNobodyReadMakesNothingSure() {
        Figure figure = figure(new Sketch(200).unverified());

        assertThat(figure.surelyExceededBy(yuan("999"))).isFalse();
        assertThat(figure.perhapsExceededBy(yuan("999"))).isTrue();
        assertThat(figure.surelyReachedBy(yuan("999"))).isFalse();
        assertThat(figure.perhapsReachedBy(yuan("999"))).isTrue();
        assertThat(figure.surelyAbove(1)).isFalse();
    }

    @Test
    void aCountBelowEveryReadingIsSurelyTooSmall() {
        Figure figure = figure(new Sketch(2));

        assertThat(figure.surelyAbove(1)).isTrue();
        assertThat(figure.surelyAbove(2)).isFalse();
    }

    @Test
    @SuppressWarnings("NullAway")
    void anUnknownAmountReachesNothing() {
        Figure figure = figure(new Sketch(200));

        assertThat(figure.surelyExceededBy(null)).isFalse();
        assertThat(figure.perhapsExceededBy(null)).isFalse();
        assertThat(figure.surelyReachedBy(null)).isFalse();
        assertThat(figure.perhapsReachedBy(null)).isFalse();
    }

    private static BigDecimal yuan(String amount) {
        return new BigDecimal(amount);
    }

    private static Figure figure(Sketch... values) {
        return new Figure("figure", "a paper", rule(values).values());
    }

    private static FigureRule rule(Sketch... values) {
        return new FigureRule(
                "figure",
                "decision",
                new Text("数额", "figure"),
                List.of(),
                null,
                List.of(),
                List.of(values).stream().map(Sketch::value).toList());
    }

    private static List<Integer> values(FigureRule rule, FigureValue.Case who, LocalDate day) {
        return rule.readings(who, day).stream()
                .map(value -> value.value().intValueExact())
                .toList();
    }

    /** A verified value that binds everybody at all times, until told otherwise. */
    private static final class Sketch {
        private final int value;
        private @Nullable LocalDate from;
        private @Nullable LocalDate until;
        private @Nullable PartyKind party;
        private @Nullable Domain domain;
        private @Nullable Procedure procedure;
        private @Nullable String region;
        private @Nullable Boolean inclusive;
        private boolean verified = true;

        Sketch(int value) {
            this.value = value;
        }

        Sketch from(LocalDate day) {
            from = day;
            return this;
        }

        Sketch until(LocalDate day) {
            until = day;
            return this;
        }

        Sketch party(PartyKind kind) {
            party = kind;
            return this;
        }

        Sketch domain(Domain name) {
            domain = name;
            return this;
        }

        Sketch procedure(Procedure name) {
            procedure = name;
            return this;
        }

        Sketch region(String name) {
            region = name;
            return this;
        }

        Sketch inclusive(boolean is) {
            inclusive = is;
            return this;
        }

        Sketch unverified() {
            verified = false;
            return this;
        }

        FigureValue value() {
            return new FigureValue(
                    BigDecimal.valueOf(value),
                    Unit.YUAN,
                    from,
                    until,
                    party,
                    domain,
                    procedure,
                    region,
                    inclusive,
                    new Text("来源", "source"),
                    verified);
        }
    }
}
