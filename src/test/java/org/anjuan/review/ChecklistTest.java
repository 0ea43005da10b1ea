package org.anjuan.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjuan.law.Consequence;
import org.anjuan.law.rulebook.Rulebook;
import org.anjuan.review.SmallRulebook.Duty;
import org.junit.jupiter.api.Test;

/** What the checklist makes of what the rules observed: breaches, and what is not known. */
class ChecklistTest extends PlayedRulesTest {
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
}
