package org.anjuan.training;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.anjuan.casefile.Officer;
import org.anjuan.casefile.reading.CaseFileReader;
import org.anjuan.casefile.reading.CaseSource;
import org.anjuan.catalogue.county.CountyProfile;
import org.anjuan.catalogue.county.CountyReader;
import org.anjuan.law.rulebook.PackedRulebook;
import org.anjuan.law.rulebook.Rulebook;
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

    /** What cannot be broken alone: the same fact always breaks or questions something else. */
    private static final Set<String> NEVER_ALONE = Set.of(
            "ACL-45-1",
            "APL-16-1",
            "APL-18-2",
            "APL-21-3",
            "APL-24-4",
            "APL-38-2",
            "APL-51-1",
            "APL-51-2",
            "APL-51-3",
            "APL-52-3",
            "FSM-9-1",
            "SUP-1");

    private final Clauses clauses = new Clauses(SAMPLES);
    private final CaseFileReader reader = new CaseFileReader();
    private final Rulebook rulebook = new PackedRulebook().read();
    private final Reviewer reviewer = new Reviewer(rulebook, RuleBase.compiled());
    private final Planter planter = new Planter(clauses, reviewer, Locale.CHINESE);

    @TestFactory
    Stream<DynamicTest> everyObligationCanBePlantedAndNothingElseIs() {
        return rulebook.obligations().stream()
                .map(obligation -> DynamicTest.dynamicTest(obligation.id(), () -> {
                    Clause clause = clauses.of(obligation.id()).orElseThrow();
                    ExerciseCase planted = planter.plant(clause, null, 7).orElseThrow();
                    assertThat(found(planted)).isEqualTo(expected(clause, planted));
                    assertThat(found(planted).size() > 1).isEqualTo(NEVER_ALONE.contains(obligation.id()));
                    assertThat(planted.source().text()).doesNotContain(clause.obligation());
                }));
    }

    /** What a new review of the written texts finds. */
    private Set<String> found(ExerciseCase planted) throws Exception {
        CountyFile county = planted.county();
        CountyProfile profile = county == null ? null : new CountyReader().read(county.source());
        Review review = reviewer.in(profile).review(reader.read(planted.source()), planted.asOf());
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
                .filter(example -> planted.told().contains(example.name()))
                .map(Example::also)
                .filter(Objects::nonNull)
                .forEach(also -> expected.addAll(also.keySet()));
        return expected;
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void aWrittenFileSaysWhatTheTreeSaid(String language) throws Exception {
        RecordYaml yaml = new RecordYaml(Locale.forLanguageTag(language));
        try (Stream<Path> files = Files.list(SAMPLES.resolve("lawful"))) {
            for (Path file : files.toList()) {
                var original = reader.read(CaseSource.of(file));
                assertThat(reader.read(yaml.write("copy", original))).isEqualTo(original);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void aWrittenCountyProfileSaysWhatTheSampleSays(String language) throws Exception {
        RecordYaml yaml = new RecordYaml(Locale.forLanguageTag(language));
        CountyReader profiles = new CountyReader();
        try (Stream<Path> files = Files.list(SAMPLES.resolve("county"))) {
            for (Path file : files.toList()) {
                CountyProfile original = profiles.read(CaseSource.of(file));
                assertThat(profiles.read(yaml.write("copy", original))).isEqualTo(original);
            }
        }
    }

    @Test
    void whatOnlyACountyProfileShowsIsPlantedWithThatProfile() {
        ExerciseCase planted =
                planter.plant(clauses.of("APL-21-2").orElseThrow(), null, 0).orElseThrow();
        CountyFile county = requireNonNull(planted.county());
        assertThat(county.profile().officers())
                .extracting(Officer::certificateTo)
                .containsExactly(LocalDate.of(2024, 3, 3));
        assertThat(county.source().text()).startsWith("名称: 甲县\n").doesNotContain("#");
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
