package org.anjuan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tools around a review: templates, comparison, watching, whole files. */
class DeskToolsTest {
    private static final Path COUNTY = Desk.HOME.resolve("sample-cases/county/county.yaml");

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void desk() {
        desk = new Desk(folder);
    }

    @ParameterizedTest
    @CsvSource({"zh, ordinary", "zh, simple", "en, ordinary", "en, simple"})
    void aTemplateIsACaseThatOnlyWaits(String language, String procedure) throws IOException {
        assertThat(desk.run(Locale.ENGLISH, "new", "--lang=" + language, "--procedure=" + procedure))
                .isZero();
        Path file = desk.write("new.yaml", desk.out());
        assertThat(desk.run(Locale.ENGLISH, "check", file.toString(), "--format=json"))
                .isZero();
        JsonNode summary = new ObjectMapper().readTree(desk.out()).at("/reviews/0/summary");
        assertThat(summary.at("/pending").asInt()).isPositive();
        assertThat(summary.at("/violated").asInt()).isZero();
        assertThat(summary.at("/questioned").asInt()).isZero();
        assertThat(summary.at("/undetermined").asInt()).isZero();
    }

    /** One item of each domain, with and without the county that tells the organ's own name. */
    @ParameterizedTest
    @CsvSource({
        "AG-001, 甲县农业农村局",
        "CT-001, 甲县文化广电旅游局",
        "EE-006, 甲县住房和城乡建设局",
        "FG-001, 甲县林业局",
        "NR-001, 甲县自然资源局",
        "TR-001, 甲县交通运输局",
        "WS-005, 甲县应急管理局"
    })
    void anItemOfTheCatalogueFillsInWhoHoldsIt(String item, String organ) throws IOException {
        assertThat(waits("new", "--lang=en", "--item=" + item)).isTrue();
        assertThat(waits("new", "--lang=zh", "--item=" + item, "--county=" + COUNTY))
                .isTrue();
        assertThat(Files.readString(folder.resolve("new.yaml")))
                .contains("行政区划: '江西省/丙市/甲县'")
                .contains("机关名称: '" + organ + "'");
    }

    /** The law leaves EE-005 to an organ that the government designates; a county profile says which, if any. */
    @Test
    void whatAGovernmentDesignatesTheCountyTells() throws IOException {
        assertThat(waits("new", "--item=EE-005")).isTrue();
        assertThat(waits("new", "--item=EE-005", "--county=" + COUNTY.resolveSibling("narrow.yaml")))
                .isFalse();
        assertThat(waits("new", "--lang=zh", "--item=EE-005", "--county=" + COUNTY))
                .isTrue();
        assertThat(Files.readString(folder.resolve("new.yaml")))
                .contains("机关名称: '甲县城市管理局'")
                .contains("政府指定: 是");
    }

    /** Whether the template that {@code command} prints is a case in which everything is satisfied or to come. */
    private boolean waits(String... command) throws IOException {
        assertThat(desk.run(Locale.ENGLISH, command)).isZero();
        Path file = desk.write("new.yaml", desk.out());
        assertThat(desk.run(Locale.ENGLISH, "check", file.toString(), "--format=json"))
                .isZero();
        return new ObjectMapper()
                .readTree(desk.out())
                .at("/reviews/0/verdict")
                .asText()
                .equals("lawful");
    }

    @Test
    void aTemplateNeedsACountyThatCanBeRead() throws IOException {
        assertThat(desk.run(Locale.ENGLISH, "new", "--county=" + folder.resolve("lost.yaml")))
                .isEqualTo(3);
        assertThat(desk.out()).isEmpty();
        assertThat(desk.err()).contains("there is no such file");
    }

    @Test
    void nobodyKnowsWhosePowerAnItemIsThatNoCatalogueHolds() throws IOException {
        assertThat(desk.run(Locale.ENGLISH, "new", "--item=A'1")).isZero();
        Path file = desk.write("new.yaml", desk.out());
        assertThat(desk.run(Locale.ENGLISH, "check", file.toString(), "--format=json"))
                .isZero();
        assertThat(new ObjectMapper().readTree(desk.out()).at("/reviews/0/checklist"))
                .filteredOn(finding -> finding.at("/outcome").asText().equals("undetermined"))
                .extracting(finding -> finding.at("/obligation").asText())
                .containsExactly("APL-17-1");
    }

    @Test
    void everyCommentedPaperOfATemplateCanBeUncommented() throws IOException {
        desk.run(Locale.ENGLISH, "new", "--lang=zh");
        String open = desk.out().replaceAll("(?m)^# (?=\\S+: ~|\\S+:$|[ -] )", "");
        Path file = desk.write("new.yaml", open);
        assertThat(open).contains("\n处罚决定:\n").contains("\n立案:\n");
        assertThat(desk.run(Locale.ENGLISH, "check", file.toString())).isNotEqualTo(3);
        assertThat(desk.err()).isEmpty();
    }

    @Test
    void comparisonTellsWhatBecameBetter() throws IOException {
        assertThat(desk.run(
                        Locale.ENGLISH,
                        "compare",
                        desk.decidedTooEarly().toString(),
                        Desk.HEARING.toString(),
                        "--as-of=2026-06-30"))
                .isZero();
        assertThat(desk.out())
                .contains("Verdict: revocable → lawful")
                .containsPattern("better\n(?s:.*)APL-64-1 .*: violated \\(revocable\\) → satisfied")
                .doesNotContain("worse\n");
    }

    @Test
    void comparisonOfReportsTellsWhatBecameWorse() throws IOException {
        Path before = folder.resolve("before.json");
        Path after = folder.resolve("after.json");
        for (List<String> pair : List.of(
                List.of(Desk.HEARING.toString(), before.toString()),
                List.of(desk.decidedTooEarly().toString(), after.toString()))) {
            desk.run(Locale.ENGLISH, "check", pair.get(0), "--as-of=2026-06-30", "--format=json", "--out", pair.get(1));
        }
        assertThat(desk.run(Locale.ENGLISH, "compare", before.toString(), after.toString(), "--format=json"))
                .isEqualTo(1);
        JsonNode change = new ObjectMapper().readTree(desk.out()).at("/cases/0");
        assertThat(change.at("/verdictBefore").asText()).isEqualTo("lawful");
        assertThat(change.at("/verdictAfter").asText()).isEqualTo("revocable");
        assertThat(change.at("/worse").findValuesAsText("obligation")).contains("APL-64-1");
        assertThat(change.at("/better")).isEmpty();
    }

    @Test
    void aCaseThatOnlyOneSideHasIsToldInOneLine() throws IOException {
        Path before = folder.resolve("before.json");
        Path after = folder.resolve("after.json");
        desk.run(Locale.CHINESE, "check", Desk.HEARING.toString(), "--format=json", "--out=" + before);
        desk.run(
                Locale.CHINESE,
                "check",
                Desk.HEARING.toString(),
                Desk.OPEN.toString(),
                "--as-of=2024-03-28",
                "--format=json",
                "--out=" + after);
        assertThat(desk.run(Locale.ENGLISH, "compare", before.toString(), after.toString()))
                .isZero();
        assertThat(desk.out()).endsWith("■ 甲县交立〔2024〕8号\nVerdict: absent → lawful\n\n");
    }

    @Test
    void comparisonSpeaksTheLanguageOfTheReader() throws IOException {
        Path before = folder.resolve("before.json");
        desk.run(
                Locale.CHINESE,
                "check",
                desk.decidedTooEarly().toString(),
                "--as-of=2026-06-30",
                "--format=json",
                "--out=" + before);
        desk.run(Locale.ENGLISH, "compare", before.toString(), Desk.HEARING.toString(), "--as-of=2026-06-30");
        assertThat(desk.out())
                .contains("APL-64-1  No decision before the time to ask for a hearing has passed: violated");
    }

    @Test
    void whatCannotBeReadIsNotCompared() throws IOException {
        assertThat(desk.run(
                        Locale.CHINESE, "compare", folder.resolve("lost.yaml").toString(), Desk.HEARING.toString()))
                .isEqualTo(3);
        assertThat(desk.out()).isEmpty();
        assertThat(desk.err()).contains("没有这个文件");
    }

    @Test
    void comparisonWithNeitherCaseNorReportIsRefused() throws IOException {
        Path file = desk.write("x.json", "[1]");
        assertThat(desk.run(Locale.ENGLISH, "compare", file.toString(), Desk.HEARING.toString()))
                .isEqualTo(3);
        assertThat(desk.err()).contains("is neither a check report (JSON) nor a case file");
    }

    @Test
    void watchRunsAgainAtAChangeAndEndsWithTheInput() throws Exception {
        Path file = desk.write("a.yaml", "title: a\n");
        desk.write("other.yaml", "title: b\n");
        Semaphore runs = new Semaphore(0);
        try (PipedOutputStream typed = new PipedOutputStream();
                PipedInputStream in = new PipedInputStream(typed)) {
            CompletableFuture<Integer> code = CompletableFuture.supplyAsync(() -> watch(file, in, runs));
            assertThat(runs.tryAcquire(30, TimeUnit.SECONDS)).isTrue();
            Files.writeString(file, "title: c\n");
            assertThat(runs.tryAcquire(30, TimeUnit.SECONDS)).isTrue();
            typed.close();
            assertThat(code.get(30, TimeUnit.SECONDS)).isEqualTo(7);
        }
    }

    @Test
    void aFileThatGoesAndComesBackIsToldAndCheckedAgain() throws Exception {
        Path file = Files.copy(Desk.OPEN, folder.resolve("a.yaml"));
        Path report = folder.resolve("report.csv");
        try (PipedOutputStream typed = new PipedOutputStream();
                PipedInputStream in = new PipedInputStream(typed)) {
            CompletableFuture<Integer> code = watchedCheck(in, file, "--format=csv", "--out=" + report);
            await(() -> desk.err().contains("waiting for a change"));
            Files.delete(file);
            await(() -> desk.err().contains("a.yaml: there is no such file; check the path"));
            Files.writeString(file, "title: [");
            await(() -> desk.err().contains("a.yaml:1:8: /title"));
            Files.copy(Desk.OPEN, file, StandardCopyOption.REPLACE_EXISTING);
            await(() -> contentOf(report).contains("甲县交立〔2024〕8号"));
            typed.close();
            assertThat(code.get(30, TimeUnit.SECONDS)).isZero();
        }
    }

    /** A report among the case files is none of them, and writing it is no change of them. */
    @Test
    void aReportInTheWatchedFolderIsNoCase() throws Exception {
        Path cases = Files.createDirectory(folder.resolve("cases"));
        Path file = Files.copy(Desk.OPEN, cases.resolve("a.yaml"));
        Path report = cases.resolve("report.json");
        try (PipedOutputStream typed = new PipedOutputStream();
                PipedInputStream in = new PipedInputStream(typed)) {
            CompletableFuture<Integer> code = watchedCheck(in, cases, "--report=json=" + report);
            await(() -> desk.err().contains("waiting for a change"));
            for (long runs = 2; runs < 5; runs++) {
                long expected = runs;
                Files.copy(Desk.OPEN, file, StandardCopyOption.REPLACE_EXISTING);
                await(() -> desk.err().lines().count() >= expected);
            }
            typed.close();
            assertThat(code.get(30, TimeUnit.SECONDS)).isZero();
        }
        assertThat(desk.err().lines()).hasSize(4).allMatch(line -> line.contains("waiting for a change"));
    }

    private CompletableFuture<Integer> watchedCheck(PipedInputStream in, Path cases, String... reports) {
        List<String> arguments = new ArrayList<>(List.of("check", cases.toString(), "--watch", "--as-of=2024-03-28"));
        arguments.addAll(List.of(reports));
        return CompletableFuture.supplyAsync(() -> desk.run(Locale.ENGLISH, in, arguments.toArray(String[]::new)));
    }

    private static String contentOf(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        for (int tries = 0; tries < 300 && !condition.getAsBoolean(); tries++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }

    private static int watch(Path file, PipedInputStream in, Semaphore runs) {
        try {
            return new Watch(List.of(file.toString()), Set.of(), in).run(() -> {
                runs.release();
                return 7;
            });
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aFileThatCannotBeWrittenWholeStaysAsItWas() throws IOException {
        Path file = desk.write("report.txt", "old");
        assertThatThrownBy(() -> new WholeFile(file).write(out -> {
                    out.write('n');
                    throw new IOException("disk full");
                }))
                .hasMessage("disk full");
        assertThat(file).hasContent("old");
        assertThat(folder.toFile().list()).containsExactly("report.txt");
        new WholeFile(file).write(out -> out.write('n'));
        assertThat(file).hasContent("n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.json | {\"title\": \"a | the text breaks off here, a quotation mark or bracket is not closed",
                "a.json | {\"title\": \"a\" \"item\": 1} | a comma or closing bracket is missing here",
                "a.json | {title: 1} | a key stands in double quotation marks, and no comma follows the last entry",
                "a.yaml | title: b: c | no colon may stand here",
                "a.yaml | @x: 1 | this character cannot begin a text",
                "a.yaml | recorded: [notice | a comma or closing bracket is missing here"
            })
    void brokenTextsAreToldInWordsOfOurOwn(String name, String text, String words) throws IOException {
        assertThat(desk.run(Locale.ENGLISH, "check", desk.write(name, text).toString()))
                .isEqualTo(3);
        assertThat(desk.err()).contains(words);
    }

    @Test
    void coloursNeedATerminal() throws IOException {
        desk.run(Locale.ENGLISH, "check", desk.decidedTooEarly().toString());
        assertThat(desk.out()).doesNotContain("\u001B");
    }
}
