package org.anjuan.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.anjuan.law.Figure;
import org.anjuan.law.Period;
import org.anjuan.law.Unit;
import org.anjuan.law.rulebook.Rulebook;
import org.anjuan.review.SmallRulebook.Duty;
import org.anjuan.review.engine.RuleBase;
import org.anjuan.review.facts.Facts;
import org.anjuan.review.facts.Observations;
import org.junit.jupiter.api.Test;

/** What the checklist makes of the days of the file: the law of the day, and duties that still run. */
class ChecklistInTimeTest extends PlayedRulesTest {
    @Test
    void theLawOfItsDay() {
        Duty duty = new Duty("T-1-1", "s")
                .version("1996-10-01", "2021-07-14", false)
                .version("2021-07-15", null, true)
                .violated("broken");
        Rulebook rulebook = book(duty);

        assertThat(only(rulebook, "{decision: {on: 1996-09-30}}", BROKEN).outcome())
                .isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(only(rulebook, "{decision: {on: 2021-07-14}}", BROKEN).outcome())
                .as("a text that nobody read makes a question of a breach")
                .isEqualTo(Outcome.QUESTIONED);
        assertThat(only(rulebook, "{decision: {on: 2021-07-15}}", BROKEN).outcome())
                .isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void aDayThatIsNotKnown() {
        Duty standing = new Duty("T-1-1", "s").violated("broken");
        Duty recent = new Duty("T-1-2", "s").version("2021-07-15", null, true).violated("broken");
        Rulebook rulebook =
                new SmallRulebook().situation("s").with(standing).with(recent).build();
        List<Finding> findings = findings(rulebook, "{decision: {number: '1'}}", found -> {
            found.arises("s");
            found.breach("T-1-1", "broken");
            found.breach("T-1-2", "broken");
        });

        assertThat(findings.get(0).outcome()).isEqualTo(Outcome.VIOLATED);
        assertThat(findings.get(1).outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(findings.get(1).missing()).containsExactly("/decision/on");
    }

    @Test
    void theFirstKnownDayCountsAndOfSeveralTheLast() {
        Duty duty = new Duty("T-1-1", "s")
                .version("2021-07-15", null, true)
                .days("/notice/*/servedOn", "/decision/on")
                .violated("broken");
        Rulebook rulebook = book(duty);

        assertThat(only(rulebook, "{notice: [{servedOn: 2021-07-01}], decision: {on: 2021-08-01}}", BROKEN)
                        .outcome())
                .isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(only(rulebook, "{notice: [{servedOn: 2021-07-01}, {servedOn: 2021-07-20}]}", BROKEN)
                        .outcome())
                .isEqualTo(Outcome.VIOLATED);
        assertThat(only(rulebook, "{notice: [{}], decision: {on: 2021-08-01}}", BROKEN)
                        .outcome())
                .isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void aStepAcrossAChangeOfLawIsAQuestion() {
        Duty duty = new Duty("T-1-1", "s")
                .version("1996-10-01", "2021-07-14", true)
                .version("2021-07-15", null, true)
                .begins("/filing/on")
                .violated("broken");
        Rulebook rulebook = book(duty);

        assertThat(only(rulebook, "{filing: {on: 2021-07-14}, decision: {on: 2021-07-15}}", BROKEN)
                        .outcome())
                .isEqualTo(Outcome.QUESTIONED);
        assertThat(only(rulebook, "{filing: {on: 2021-07-15}, decision: {on: 2021-07-15}}", BROKEN)
                        .outcome())
                .isEqualTo(Outcome.VIOLATED);
        assertThat(only(rulebook, "{decision: {on: 2021-07-15}}", BROKEN).outcome())
                .isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void aDutyThatStillRuns() {
        Duty duty = new Duty("T-1-1", "s").violated("broken", "/decision/approvedByHead");
        Period late = period("2024-05-08", "2024-05-10");
        Period early = period("2024-05-06", "2024-05-20");
        Finding finding = only(book(duty), DECIDED, found -> {
            found.arises("s");
            found.due("T-1-1", late);
            found.due("T-1-1", early);
        });

        assertThat(finding.outcome()).isEqualTo(Outcome.PENDING);
        assertThat(finding.dueOn()).isEqualTo(LocalDate.of(2024, 5, 6));
        assertThat(finding.running()).containsExactlyInAnyOrder(late, early);
    }

    @Test
    void aBreachSpeaksLouderThanADutyThatRuns() {
        Finding finding = only(book(new Duty("T-1-1", "s").violated("broken")), DECIDED, found -> {
            BROKEN.accept(found);
            found.due("T-1-1", period("2024-05-06", "2024-05-06"));
        });

        assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
        assertThat(finding.dueOn()).isNull();
    }

    @Test
    void aFigureThatIsKnownOnOneDayOnlyIsUnknown() throws Exception {
        Duty duty = new Duty("T-1-1", "s").violated("broken", "figure:f");
        Facts facts = new Facts(file(DECIDED), LocalDate.of(2026, 6, 30));
        facts.add(new Figure("f", "a paper", List.of(value(BigDecimal.ONE, Unit.YUAN))));

        assertThat(checklist(book(duty), facts, BROKEN).get(0).outcome()).isEqualTo(Outcome.VIOLATED);
        facts.addUnknownFigure("f");
        assertThat(checklist(book(duty), facts, BROKEN).get(0).outcome()).isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void theRulesOfOtherObligationsWithALongerNameDoNotCount() throws Exception {
        Facts facts = new Facts(file(DECIDED), LocalDate.of(2026, 6, 30));
        Observations observations = new Observations(facts);
        observations.arises("s");
        List<Finding> findings = new Checklist(
                        new Duties(book(new Duty("T-1-1", "s").violated("broken"))),
                        facts,
                        new RuleBase.Result(observations, Set.of("T-1-11 broken", "s-and-more arises")))
                .findings();

        assertThat(findings.get(0).fault()).isNull();
    }
}
