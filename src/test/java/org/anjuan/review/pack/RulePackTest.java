package org.anjuan.review.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.reading.CaseFileReader;
import org.anjuan.casefile.reading.CaseSource;
import org.anjuan.casefile.reading.UnreadableCaseFile;
import org.anjuan.catalogue.Catalogue;
import org.anjuan.law.rulebook.PackedRulebook;
import org.anjuan.law.rulebook.Rulebook;
import org.anjuan.review.Competence;
import org.anjuan.review.Reviewer;
import org.anjuan.review.engine.RuleBase;
import org.anjuan.training.ClauseProof;
import org.anjuan.training.Clauses;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The sample pack beside the built-in rules: it adds its own findings and changes none of theirs. */
class RulePackTest {
    private static final Path SAMPLES = Path.of(System.getProperty("anjuan.project", "."), "sample-cases");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    @TempDir
    private static Path cache;

    private static Rulebook builtIn;
    private static RulePack pack;
    private static Reviewer alone;
    private static Reviewer together;

    @BeforeAll
    static void compile() throws UnreadableCaseFile {
        builtIn = new PackedRulebook().read();
        pack = new RulePack(SAMPLES.resolve("rule-pack"));
        alone = new Reviewer(builtIn, RuleBase.compiled());
        together = new Reviewer(
                pack.addTo(builtIn),
                RuleBase.compiledWith(List.of(new CompiledPacks(cache, "test").jar(pack))),
                new Competence(pack.addTo(Catalogue.packed()), null));
    }

    @TestFactory
    Stream<DynamicTest> itsObligationIsProved() {
        ClauseProof proof = new ClauseProof(new Clauses(SAMPLES), together);
        return new Clauses(pack.folder()).all().stream().flatMap(clause -> proof.tests(clause).stream());
    }

    @Test
    void everyObligationOfItHasAClauseFile() {
        assertThat(new Clauses(pack.folder()).all())
                .extracting(clause -> clause.obligation())
                .containsExactly("JRF-6-1");
    }

    @TestFactory
    Stream<DynamicTest> theBuiltInFindingsStayAsTheyAre() throws IOException {
        List<Path> cases;
        try (Stream<Path> files = Files.list(SAMPLES.resolve("lawful"))) {
            cases = files.sorted().toList();
        }
        return cases.stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    CaseFile read = new CaseFileReader().read(CaseSource.of(file));
                    List<String> expected = new ArrayList<>(outcomes(alone, read));
                    assertThat(outcomes(together, read).stream().filter(line -> !line.startsWith("JRF-")))
                            .containsExactlyElementsOf(expected);
                }));
    }

    private static List<String> outcomes(Reviewer reviewer, CaseFile file) {
        return reviewer.review(file, DAY).checklist().stream()
                .map(finding -> finding.obligation().id() + " " + finding.outcome())
                .toList();
    }

    @Test
    void itsItemStandsBesideTheOthers() throws UnreadableCaseFile {
        Catalogue catalogue = pack.addTo(Catalogue.packed());

        assertThat(catalogue.codes()).hasSize(121).contains("BS-001", "EE-005").isSorted();
        assertThat(catalogue.item("BS-001").orElseThrow().name().zh()).isEqualTo("在禁燃区露天焚烧落叶");
        assertThat(catalogue.item("EE-005")).isPresent();
        assertThat(Catalogue.packed().item("BS-001")).isEmpty();
    }

    @Test
    void whatWasCompiledIsKept() throws UnreadableCaseFile, IOException {
        Path kept = new CompiledPacks(cache, "test").jar(pack);
        Object before = Files.getLastModifiedTime(kept);

        assertThat(kept).hasParentRaw(cache);
        assertThat(new CompiledPacks(cache, "test").jar(pack)).isEqualTo(kept);
        assertThat(Files.getLastModifiedTime(kept)).isEqualTo(before);
    }

    @Test
    void anotherProgramOrOtherTextIsCompiledAnew(@TempDir Path folder) throws Exception {
        Path copy = new PackCopy(pack.folder(), folder).folder();
        Path kept = new CompiledPacks(cache, "test").jar(pack);

        assertThat(new CompiledPacks(cache, "other").jar(pack)).isNotEqualTo(kept);
        assertThat(new RulePack(copy).digest()).isEqualTo(pack.digest());
        Files.writeString(copy.resolve("parameters/laws.yaml"), "JRF: {zh: 甲, en: A}\n");
        assertThat(new RulePack(copy).digest()).isNotEqualTo(pack.digest());
    }
}
