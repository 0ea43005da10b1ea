package org.anjuan.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anjuan.law.Consequence;
import org.anjuan.law.Obligation;
import org.anjuan.review.SmallRulebook.Duty;
import org.junit.jupiter.api.Test;

/** One defect is reported once. */
class OneVoiceTest {
    private final Map<String, Finding> findings = new LinkedHashMap<>();

    @Test
    void theSpecialOneSpeaksAndNamesTheOther() {
        add("general", Outcome.VIOLATED, "special");
        add("special", Outcome.VIOLATED);

        List<Finding> told = new OneVoice(findings).speak();
        assertThat(told.get(0).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(told.get(0).consequence()).isNull();
        assertThat(told.get(0).speaker()).isEqualTo("special");
        assertThat(told.get(1).outcome()).isEqualTo(Outcome.VIOLATED);
        assertThat(told.get(1).covers()).containsExactly("general");
    }

    @Test
    void aQuestionDoesNotSilenceABreach() {
        add("general", Outcome.VIOLATED, "special");
        add("special", Outcome.QUESTIONED);

        assertThat(outcomes()).containsExactly(Outcome.VIOLATED, Outcome.QUESTIONED);
    }

    @Test
    void aBreachSilencesAQuestion() {
        add("general", Outcome.QUESTIONED, "special");
        add("special", Outcome.VIOLATED);

        assertThat(outcomes()).containsExactly(Outcome.NOT_APPLICABLE, Outcome.VIOLATED);
    }

    @Test
    void whatIsKeptSilencesNothingAndIsNotSilenced() {
        add("general", Outcome.VIOLATED, "special");
        add("special", Outcome.SATISFIED, "broken");
        add("broken", Outcome.VIOLATED);

        assertThat(outcomes()).containsExactly(Outcome.VIOLATED, Outcome.SATISFIED, Outcome.VIOLATED);
    }

    @Test
    void whoIsSilentDoesNotSpeakForOthers() {
        add("general", Outcome.VIOLATED, "special", "most-special");
        add("special", Outcome.VIOLATED, "most-special");
        add("most-special", Outcome.VIOLATED);

        List<Finding> told = new OneVoice(findings).speak();
        assertThat(told.get(0).speaker()).isEqualTo("most-special");
        assertThat(told.get(1).speaker()).isEqualTo("most-special");
        assertThat(told.get(2).covers()).containsExactly("general", "special");
    }

    @Test
    void someDefectAlwaysRemains() {
        add("general", Outcome.VIOLATED, "special");
        add("special", Outcome.VIOLATED, "most-special");
        add("most-special", Outcome.VIOLATED);

        assertThat(outcomes()).contains(Outcome.VIOLATED);
    }

    private List<Outcome> outcomes() {
        return new OneVoice(findings).speak().stream().map(Finding::outcome).toList();
    }

    private void add(String id, Outcome outcome, String... yieldsTo) {
        Obligation obligation =
                new Duty(id, "s").violated("broken").yieldsTo(yieldsTo).obligation();
        findings.put(
                id,
                new FindingBuilder(obligation, outcome, obligation.latest())
                        .consequence(outcome == Outcome.VIOLATED ? Consequence.REVOCABLE : null)
                        .build());
    }
}
