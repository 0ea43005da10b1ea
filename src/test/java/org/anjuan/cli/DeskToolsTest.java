package org.anjuan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tools around a review: templates, comparison, watching, whole files. */
class DeskToolsTest {
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

    private static int watch(Path file, PipedInputStream in, Semaphore runs) {
        try {
            return new Watch(List.of(file.toString()), in).run(() -> {
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
