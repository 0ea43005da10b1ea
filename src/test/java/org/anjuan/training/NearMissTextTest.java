package org.anjuan.training;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.anjuan.law.Text;
import org.anjuan.law.rulebook.PackedRulebook;
import org.anjuan.law.rulebook.Rulebook;
import org.anjuan.report.Messages;
import org.anjuan.review.Outcome;
import org.anjuan.review.Reviewer;
import org.anjuan.review.engine.RuleBase;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class NearMissTextTest {
    private static final Path SAMPLES = Path.of(System.getProperty("anjuan.project", "."), "sample-cases");

    private final Clauses clauses = new Clauses(SAMPLES);
    private final Rulebook rulebook = new PackedRulebook().read();
    private final Reviewer reviewer = new Reviewer(rulebook, RuleBase.compiled());

    private List<String> reasons(String obligation, String nearMiss) {
        Ingredient kept = clauses.of(obligation).orElseThrow().kept().stream()
                .filter(ingredient -> ingredient.example().name().en().equals(nearMiss))
                .findFirst()
                .orElseThrow();
        ExerciseCase made = new CaseWorkshop(clauses, reviewer, Locale.ENGLISH)
                .make(clauses.base(kept.base()), List.of(kept))
                .orElseThrow();
        return new NearMissText(new TrainingWords(new Messages(Locale.ENGLISH), rulebook)).reasons(made, kept);
    }

    @Test
    void aBoundaryDayIsCountedOut() {
        assertThat(reasons("APL-64-1", "no hearing asked for, decided on the day after the fifth working day"))
                .anyMatch(reason -> reason.startsWith(
                        "time to ask for a hearing: 2024-03-26 not counted, 5 working days, ends on 2024-04-02"))
                .last()
                .asString()
                .contains("decision › on = 2024-04-03")
                .contains("notice 1 › servedOn = 2024-03-26");
    }

    @Test
    void extensionsAreCountedIn() {
        assertThat(reasons("APL-60-1", "extended by thirty days, decided on the last day"))
                .contains("With the extensions and the days left out that the file records the last day is 2024-07-03"
                        + " at the latest.");
    }

    @Test
    void aDutyThatDoesNotAriseSaysWhenItWould() {
        assertThat(reasons("APL-56-1", "nothing was preserved"))
                .containsExactly(
                        "The duty does not arise here. It arises where: evidence was registered and preserved in advance.");
    }

    @Test
    void aProvisionThatWasNotInForceSaysSo() {
        assertThat(reasons("APL-54-3", "the old law had no clause on filing"))
                .first()
                .asString()
                .contains("2019-");
    }

    @Test
    void aRunningTimeTellsItsLastDay() {
        assertThat(reasons("APL-64-1", "nothing decided yet, the time to ask still runs"))
                .contains("The duty is not due yet; the last day is 2024-04-02.");
    }

    /** What the course teaches says in its own words why each thing that holds is lawful. */
    @TestFactory
    Stream<DynamicTest> everyNearMissOfTheCourseSaysWhy() throws Exception {
        return Course.read(SAMPLES).obligations().stream()
                .sorted()
                .flatMap(id -> clauses.of(id).orElseThrow().kept().stream())
                .filter(kept -> kept.outcome() == Outcome.SATISFIED)
                .map(kept -> DynamicTest.dynamicTest(
                        kept.clause().obligation() + " " + kept.example().name().en(), () -> {
                            Text why = requireNonNull(kept.example().why());
                            assertThat(why.zh()).doesNotContainPattern("[A-Za-z]");
                            assertThat(why.en()).doesNotContainPattern("[\\u4E00-\\u9FFF]");
                        }));
    }
}
