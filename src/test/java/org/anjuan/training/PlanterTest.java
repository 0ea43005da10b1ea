package org.anjuan.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.anjuan.casefile.reading.CaseFileReader;
import org.anjuan.casefile.reading.CaseSource;
import org.anjuan.law.rulebook.PackedRulebook;
import org.anjuan.review.Finding;
import org.anjuan.review.Review;
import org.anjuan.review.Reviewer;
import org.anjuan.review.engine.RuleBase;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanterTest {
    private static final Path SAMPLES = Path.of(System.getProperty("anjuan.project", "."), "sample-cases");

    private final Clauses clauses = new Clauses(SAMPLES);
    private final CaseFileReader reader = new CaseFileReader();
    private final Reviewer reviewer = new Reviewer(new PackedRulebook().read(), RuleBase.compiled());
    private final Planter planter = new Planter(clauses, reviewer, Locale.CHINESE);

    @TestFactory
    Stream<DynamicTest> everyObligationWithAnExampleCanBePlantedAndNothingElseIs() {
        return clauses.all().stream()
                .filter(clause -> Stream.concat(clause.breaks().stream(), clause.questions().stream())
                        // what only a county profile shows is not in the case file
                        .anyMatch(example -> clauses.county(clause, example) == null))
                .map(clause -> DynamicTest.dynamicTest(clause.obligation(), () -> {
                    ExerciseCase planted = planter.plant(clause, null, 7).orElseThrow();
                    assertThat(found(planted)).isEqualTo(expected(clause, planted));
                    assertThat(planted.source().text()).doesNotContain(clause.obligation());
                }));
    }

    /** What a new review of the written text finds. */
    private Set<String> found(ExerciseCase planted) throws Exception {
        Review review = reviewer.review(reader.read(planted.source()), planted.asOf());
        Set<String> found = new TreeSet<>();
        review.checklist().stream()
                .filter(Finding::isDefect)
                .forEach(finding -> found.add(finding.obligation().id()));
        return found;
    }

    /** The obligation, and the others that the clause file lists for the example taken. */
    private static Set<String> expected(Clause clause, ExerciseCase planted) {
        Set<String> expected = new TreeSet<>(Set.of(clause.obligation()));
        Stream.concat(clause.breaks().stream(), clause.questions().stream())
                .filter(example -> example.name().equals(planted.told()))
                .map(Example::also)
                .filter(Objects::nonNull)
                .forEach(also -> expected.addAll(also.keySet()));
        return expected;
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void aWrittenFileSaysWhatTheTreeSaid(String language) throws Exception {
        CaseYaml yaml = new CaseYaml(Locale.forLanguageTag(language));
        try (Stream<Path> files = Files.list(SAMPLES.resolve("lawful"))) {
            for (Path file : files.toList()) {
                var original = reader.read(CaseSource.of(file));
                assertThat(reader.read(yaml.write("copy", original))).isEqualTo(original);
            }
        }
    }

    @Test
    void theKeysOfAChineseFileAreChinese() {
        ExerciseCase planted =
                planter.plant(clauses.of("APL-44-1").orElseThrow(), null, 0).orElseThrow();
        assertThat(planted.source().text()).startsWith("格式版本: 1\n").doesNotContainPattern("(?m)^ *[a-z][A-Za-z]+:");
    }

    @Test
    void theSameSeedTakesTheSameExampleAndOthersTakeOthers() {
        Clause clause = clauses.of("APL-63-1").orElseThrow();
        Set<String> texts = new HashSet<>();
        for (long seed : List.of(1L, 2L, 3L, 4L, 5L, 6L)) {
            String text =
                    planter.plant(clause, null, seed).orElseThrow().source().text();
            assertThat(planter.plant(clause, null, seed).orElseThrow().source().text())
                    .isEqualTo(text);
            texts.add(text);
        }
        assertThat(texts).hasSizeGreaterThan(1);
    }

    @Test
    void aDefectThatDoesNotFitTheCaseIsNotPlanted() {
        assertThat(planter.plant(clauses.of("APL-64-4").orElseThrow(), clauses.base("simple"), 0))
                .isEmpty();
    }
}
