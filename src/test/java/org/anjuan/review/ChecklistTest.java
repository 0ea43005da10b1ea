package org.anjuan.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.reading.CaseFileReader;
import org.anjuan.casefile.reading.CaseSource;
import org.anjuan.casefile.reading.Format;
import org.anjuan.casefile.reading.UnreadableCaseFile;
import org.anjuan.law.Consequence;
import org.anjuan.law.Count;
import org.anjuan.law.Figure;
import org.anjuan.law.FigureValue;
import org.anjuan.law.Period;
import org.anjuan.law.Text;
import org.anjuan.law.Unit;
import org.anjuan.law.rulebook.Rulebook;
import org.anjuan.review.SmallRulebook.Duty;
import org.anjuan.review.engine.RuleBase;
import org.anjuan.review.facts.Facts;
import org.anjuan.review.facts.Observations;
import org.junit.jupiter.api.Test;

/** What the checklist makes of what the rules observed; the rules themselves are played by the tests. */
class ChecklistTest {
    private static final String DECIDED = "{decision: {on: 2024-04-09}}";
    private static final Consumer<Observations> ARISEN = found -> found.arises("s");
    private static final Consumer<Observations> BROKEN = found -> {
        found.arises("s");
        found.breach("T-1-1", "broken").atPointer("/decision");
    };

    @Test
    void aSituationThatDidNotArise() {
        assertThat(outcome(new Duty("T-1-1", "s").violated("broken"), DECIDED, found -> {}))
                .isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(outcome(new Duty("T-1-1", "s").violated("broken"), DECIDED, found -> found.awaits("s")))
                .isEqualTo(Outcome.PENDING);
    }

    @Test
    void aSituationOfWhichTooLittleIsKnown() {
        Rulebook rulebook = new SmallRulebook()
                .situation("s", "/procedure", "/hearing/session")
                .with(new Duty("T-1-1", "s").violated("broken"))
                .build();

        Finding finding = only(rulebook, DECIDED, found -> found.awaits("s"));
        assertThat(finding.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(finding.missing()).containsExactly("/procedure");
        assertThat(only(rulebook, "{procedure: simple}", found -> {}).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(only(rulebook, "{procedure: simple, recorded: [decision]}", found -> {})
                        .missing())
                .containsExactly("/hearing");
    }

    @Test
    void noBreachSeenAndNothingMissing() {
        assertThat(outcome(new Duty("T-1-1", "s").violated("broken"), DECIDED, ARISEN))
                .isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void noBreachSeenButSomethingMissing() {
        Duty duty = new Duty("T-1-1", "s").violated("broken", "/decision/approvedByHead", "figure:absent");
        Finding finding = only(book(duty), DECIDED, ARISEN);

        assertThat(finding.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(finding.missing()).containsExactly("/decision/approvedByHead", "figure:absent");
    }

    @Test
    void aBreach() {
        Finding finding = only(book(new Duty("T-1-1", "s").violated("broken")), DECIDED, BROKEN);

        assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
        assertThat(finding.consequence()).isEqualTo(Consequence.REVOCABLE);
        assertThat(finding.signs()).singleElement().satisfies(sign -> {
            assertThat(sign.breach().key()).isEqualTo("broken");
            assertThat(sign.evidence()).containsExactly("/decision");
        });
    }

    @Test
    void aBreachThatRestsOnSomethingUnknownIsNotSpokenOf() {
        Finding finding =
                only(book(new Duty("T-1-1", "s").violated("broken", "/decision/approvedByHead")), DECIDED, BROKEN);

        assertThat(finding.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(finding.signs()).isEmpty();
        assertThat(finding.missing()).containsExactly("/decision/approvedByHead");
    }

    @Test
    void anUnknownValueInAnotherPaperOfTheListDoesNotHideABreach() {
        Duty duty = new Duty("T-1-1", "s").violated("broken", "/inspections/*/partySigned");
        String first = "{decision: {on: 2024-04-09}, inspections: [{id: a, partySigned: false}, {id: b}]}";

        assertThat(only(book(duty), first, found -> {
                            found.arises("s");
                            found.breach("T-1-1", "broken").atPointer("/inspections/0/partySigned");
                        })
                        .outcome())
                .isEqualTo(Outcome.VIOLATED);
        assertThat(only(book(duty), first, found -> {
                            found.arises("s");
                            found.breach("T-1-1", "broken").atPointer("/inspections/1");
                        })
                        .outcome())
                .isEqualTo(Outcome.UNDETERMINED);
        assertThat(only(book(duty), first, BROKEN).outcome()).isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void theTenthPaperIsNotTheFirst() {
        Duty duty = new Duty("T-1-1", "s").violated("broken", "/inspections/*/partySigned");
        StringBuilder papers = new StringBuilder("{decision: {on: 2024-04-09}, inspections: [{id: a}");
        for (int i = 1; i <= 10; i++) {
            papers.append(", {partySigned: false}");
        }

        assertThat(only(book(duty), papers + "]}", found -> {
                            found.arises("s");
                            found.breach("T-1-1", "broken").atPointer("/inspections/10/partySigned");
                        })
                        .outcome())
                .isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void aSectionThatIsNotRecordedIsUnknown() {
        Duty duty = new Duty("T-1-1", "s").violated("broken", "/hearing/session");

        assertThat(outcome(duty, DECIDED, BROKEN)).isEqualTo(Outcome.VIOLATED);
        assertThat(outcome(duty, "{recorded: [decision], decision: {on: 2024-04-09}}", BROKEN))
                .isEqualTo(Outcome.UNDETERMINED);
        assertThat(outcome(duty, "{recorded: [hearing-session], decision: {on: 2024-04-09}}", BROKEN))
                .isEqualTo(Outcome.VIOLATED);
        assertThat(outcome(duty, "{recorded: [hearing], decision: {on: 2024-04-09}, hearing: {}}", BROKEN))
                .isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void aQuestion() {
        Duty duty = new Duty("T-1-1", "s").violated("sure").questioned("broken");
        Finding finding = only(book(duty), DECIDED, BROKEN);

        assertThat(finding.outcome()).isEqualTo(Outcome.QUESTIONED);
        assertThat(finding.consequence()).isNull();
    }

    @Test
    void whatAQuestionNeedsIsMissedOnlyWhereNothingElseIsAsked() {
        assertThat(outcome(
                        new Duty("T-1-1", "s").violated("sure").questioned("broken", "/decision/approvedOn"),
                        DECIDED,
                        ARISEN))
                .isEqualTo(Outcome.SATISFIED);
        assertThat(outcome(new Duty("T-1-1", "s").questioned("broken", "/decision/approvedOn"), DECIDED, ARISEN))
                .isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void theGravestBreachWeighs() {
        Duty duty = new Duty("T-1-1", "s")
                .violated(Consequence.RECTIFIABLE, "slip")
                .violated(Consequence.VOID, "grave")
                .violated("plain");

        assertThat(only(book(duty), DECIDED, found -> {
                            found.arises("s");
                            found.breach("T-1-1", "slip");
                        })
                        .consequence())
                .isEqualTo(Consequence.RECTIFIABLE);
        assertThat(only(book(duty), DECIDED, found -> {
                            found.arises("s");
                            found.breach("T-1-1", "slip");
                            found.breach("T-1-1", "plain");
                            found.breach("T-1-1", "grave");
                        })
                        .consequence())
                .isEqualTo(Consequence.VOID);
    }

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

    private static FigureValue value(BigDecimal value, Unit unit) {
        return new FigureValue(value, unit, null, null, null, null, null, null, null, new Text("来源", "source"), true);
    }

    private static Period period(String... ends) {
        FigureValue value = value(BigDecimal.TEN, Unit.CALENDAR_DAY);
        LocalDate start = LocalDate.of(2024, 4, 26);
        return new Period(
                "p",
                "a paper",
                start,
                List.of(ends).stream()
                        .map(end -> new Count(start, Unit.CALENDAR_DAY, LocalDate.parse(end), null, value))
                        .toList());
    }

    private static Rulebook book(Duty duty) {
        return new SmallRulebook().situation("s").with(duty).build();
    }

    private static Outcome outcome(Duty duty, String file, Consumer<Observations> rules) {
        return only(book(duty), file, rules).outcome();
    }

    private static Finding only(Rulebook rulebook, String file, Consumer<Observations> rules) {
        return findings(rulebook, file, rules).get(0);
    }

    private static List<Finding> findings(Rulebook rulebook, String file, Consumer<Observations> rules) {
        try {
            return checklist(rulebook, new Facts(file(file), LocalDate.of(2026, 6, 30)), rules);
        } catch (UnreadableCaseFile e) {
            throw new AssertionError(e.problem().toString(), e);
        }
    }

    private static List<Finding> checklist(Rulebook rulebook, Facts facts, Consumer<Observations> rules) {
        Observations observations = new Observations(facts);
        rules.accept(observations);
        return new Checklist(new Duties(rulebook), facts, new RuleBase.Result(observations, Set.of())).findings();
    }

    private static CaseFile file(String yaml) throws UnreadableCaseFile {
        return new CaseFileReader().read(CaseSource.of("case", yaml.getBytes(StandardCharsets.UTF_8), Format.YAML));
    }
}
