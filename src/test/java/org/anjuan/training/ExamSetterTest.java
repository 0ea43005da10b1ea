package org.anjuan.training;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.anjuan.law.rulebook.PackedRulebook;
import org.anjuan.report.Messages;
import org.anjuan.report.handout.Handout;
import org.anjuan.report.handout.Handout.Listing;
import org.anjuan.report.handout.Handout.Paragraph;
import org.anjuan.review.Outcome;
import org.anjuan.review.Reviewer;
import org.anjuan.review.engine.RuleBase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExamSetterTest {
    private static final Path SAMPLES = Path.of(System.getProperty("anjuan.project", "."), "sample-cases");

    private final Clauses clauses = new Clauses(SAMPLES);
    private final Reviewer reviewer = new Reviewer(new PackedRulebook().read(), RuleBase.compiled());

    private List<ExerciseCase> cases(int count, Difficulty difficulty, @Nullable String stage, long seed)
            throws Exception {
        return new ExamSetter(clauses, Course.read(SAMPLES), reviewer, stage, seed, Locale.ENGLISH)
                .cases(count, difficulty);
    }

    private static boolean isLawful(ExerciseCase made) {
        return made.defects().isEmpty();
    }

    private static boolean misleads(ExerciseCase made) {
        return made.changes().stream().anyMatch(Ingredient::isNearMiss);
    }

    private static boolean isDoubtful(ExerciseCase made) {
        return !made.review().with(Outcome.QUESTIONED).isEmpty();
    }

    @Test
    void anEasyExamTakesThePlainestBreachesOfTheCourseAndNeverMisleads() throws Exception {
        Set<String> taught = Course.read(SAMPLES).obligations();
        List<ExerciseCase> cases = cases(10, Difficulty.EASY, null, 2);
        assertThat(cases).filteredOn(ExamSetterTest::isLawful).hasSize(2);
        assertThat(cases).filteredOn(made -> made.changes().size() == 2).hasSize(2);
        assertThat(cases).noneMatch(ExamSetterTest::misleads);
        assertThat(cases).flatExtracting(ExerciseCase::changes).allSatisfy(change -> {
            assertThat(taught).contains(change.clause().obligation());
            assertThat(change.example()).isEqualTo(change.clause().breaks().get(0));
        });
    }

    @Test
    void aMediumExamMisleadsInLawfulCasesAndBesideABreach() throws Exception {
        List<ExerciseCase> cases = cases(10, Difficulty.MEDIUM, null, 2);
        assertThat(cases)
                .filteredOn(ExamSetterTest::isLawful)
                .hasSize(4)
                .filteredOn(ExamSetterTest::misleads)
                .hasSize(2);
        assertThat(cases).filteredOn(made -> !isLawful(made) && misleads(made)).hasSize(2);
        assertThat(cases).filteredOn(made -> made.defects().size() > 1).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void aHardExamHasManyDefectsDoubtsAndNoCaseThatIsPlain() throws Exception {
        List<ExerciseCase> cases = cases(10, Difficulty.HARD, null, 2);
        assertThat(cases).filteredOn(ExamSetterTest::isLawful).hasSize(4).allMatch(ExamSetterTest::misleads);
        assertThat(cases).filteredOn(made -> made.defects().size() > 2).hasSizeGreaterThanOrEqualTo(2);
        assertThat(cases).anyMatch(ExamSetterTest::isDoubtful);
        assertThat(cases).noneMatch(made -> made.changes().size() == 1 && !misleads(made));
    }

    @ParameterizedTest
    @EnumSource(Difficulty.class)
    void theSameSeedDrawsTheSameCasesAndNoneTwice(Difficulty difficulty) throws Exception {
        List<String> texts = cases(8, difficulty, null, 5).stream()
                .map(made -> made.source().text())
                .toList();
        assertThat(texts).doesNotHaveDuplicates();
        assertThat(cases(8, difficulty, null, 5))
                .extracting(made -> made.source().text())
                .isEqualTo(texts);
        assertThat(cases(8, difficulty, null, 6))
                .extracting(made -> made.source().text())
                .isNotEqualTo(texts);
    }

    @Test
    void aPaperHoldsTheCountyProfileThatACaseIsJudgedBy() throws Exception {
        Planter planter = new Planter(clauses, reviewer, Locale.ENGLISH);
        ExerciseCase plain =
                planter.plant(clauses.of("APL-44-1").orElseThrow(), null, 0).orElseThrow();
        ExerciseCase local =
                planter.plant(clauses.of("APL-21-2").orElseThrow(), null, 0).orElseThrow();
        CountyFile county = requireNonNull(local.county());
        Exam exam = new Exam("exam", List.of(plain, local, local));
        assertThat(exam.counties()).containsOnlyKeys("A").containsValue(county);
        TrainingWords words = new TrainingWords(new Messages(Locale.ENGLISH), reviewer.rulebook());
        Handout paper = exam.paper(words);
        assertThat(paper.parts())
                .filteredOn(new Paragraph(
                        "To be judged by county profile A (counties/A.yaml, also at the end of the paper).")::equals)
                .hasSize(2);
        assertThat(paper.parts()).endsWith(new Listing(county.source().text()));
    }
}
