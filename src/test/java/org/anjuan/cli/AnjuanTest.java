package org.anjuan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line as a user meets it: streams, exit codes, languages. */
class AnjuanTest {
    private static final Path HOME = Path.of(System.getProperty("anjuan.project", "."));
    private static final Path HEARING = HOME.resolve("sample-cases/lawful/hearing.yaml");
    private static final Path SIMPLE = HOME.resolve("sample-cases/lawful/simple.yaml");

    @TempDir
    private Path folder;

    private ByteArrayOutputStream out = new ByteArrayOutputStream();
    private ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void freshStreams() {
        out = new ByteArrayOutputStream();
        err = new ByteArrayOutputStream();
    }

    private int run(String... arguments) {
        return runIn(Locale.CHINA, "", arguments);
    }

    private int runIn(Locale locale, String input, String... arguments) {
        Console console = Console.ofPipes(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), out, err);
        return new Anjuan(console, locale, HOME, null).run(arguments);
    }

    /** The hearing right was told on 2024-03-26; the fifth working day is 2024-04-02. */
    private Path decidedTooEarly() throws IOException {
        String text = Files.readString(HEARING)
                .replaceFirst("(?s)\nhearing:\n.*?\n(?=\\w)", "\n")
                .replace("on: 2024-04-29", "on: 2024-04-02")
                .replace("approvedOn: 2024-04-28", "approvedOn: 2024-04-02");
        return Files.writeString(folder.resolve("early.yaml"), text);
    }

    @Test
    void aLawfulCaseEndsWithZero() {
        assertThat(run("check", HEARING.toString(), "--as-of", "2026-06-30")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("甲县交罚〔2024〕2号")
                .contains("违反 0")
                .doesNotContain("violated");
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void aViolationIsToldWithArticleEvidenceArithmeticAndRemedy() throws IOException {
        Path early = decidedTooEarly();
        assertThat(run("check", early.toString(), "--lang", "en")).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("APL-64-1")
                .contains("Administrative Penalty Law art. 64, item 1")
                .contains("revocable")
                .contains(early + ":")
                .contains("servedOn = 2024-03-26")
                .contains("5 working days")
                .contains("rest days skipped: 2024-03-30, 2024-03-31")
                .contains("ends on 2024-04-02");
    }

    @Test
    void failOnRaisesTheBar() throws IOException {
        assertThat(run("check", decidedTooEarly().toString(), "--fail-on", "void"))
                .isZero();
    }

    @Test
    void theLocaleChoosesTheLanguageAndLangOverridesIt() {
        runIn(Locale.US, "", "check", HEARING.toString());
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Verdict:");
        freshStreams();
        runIn(Locale.forLanguageTag("tr-TR"), "", "check", HEARING.toString(), "--lang=zh");
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("结论：");
    }

    @Test
    void jsonHasTheContractsShape() throws IOException {
        Path early = decidedTooEarly();
        run("check", early.toString(), SIMPLE.toString(), "--format", "json", "--as-of", "2026-06-30", "--lang", "en");
        JsonNode report = new ObjectMapper().readTree(out.toString(StandardCharsets.UTF_8));
        assertThat(report.at("/tool/name").asText()).isEqualTo("anjuan");
        assertThat(report.at("/provenance/workingDaysUntil").asInt()).isEqualTo(2026);
        assertThat(report.at("/provenance/rules").asText()).hasSize(64);
        assertThat(report.at("/asOf").asText()).isEqualTo("2026-06-30");
        assertThat(report.at("/reviews")).hasSize(2);
        JsonNode review = report.at("/reviews/0");
        assertThat(review.at("/source").asText()).isEqualTo(early.toString());
        assertThat(review.at("/sha256").asText()).hasSize(64);
        assertThat(review.at("/summary")).hasSize(6);
        JsonNode entry = entry(review, "APL-64-1");
        assertThat(entry.at("/outcome").asText()).isEqualTo("violated");
        assertThat(entry.at("/consequence").asText()).isEqualTo("revocable");
        assertThat(entry.at("/dates/0/end").asText()).isEqualTo("2024-04-02");
        assertThat(entry.at("/dates/0/unit").asText()).isEqualTo("working-day");
        assertThat(entry.at("/evidence").findValuesAsText("pointer")).contains("/notice/0/servedOn", "/decision/on");
        assertThat(entry.at("/evidence/0/line").asInt()).isPositive();
    }

    private static JsonNode entry(JsonNode review, String obligation) {
        for (JsonNode entry : review.at("/checklist")) {
            if (entry.at("/obligation").asText().equals(obligation)) {
                return entry;
            }
        }
        throw new AssertionError("no entry for " + obligation);
    }

    @Test
    void theSameInputGivesTheSameBytes() {
        run("check", HEARING.toString(), "--format", "json", "--as-of", "2026-06-30");
        String first = out.toString(StandardCharsets.UTF_8);
        freshStreams();
        run("check", HEARING.toString(), "--format", "json", "--as-of", "2026-06-30");
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(first);
    }

    @Test
    void unreadableFilesAreToldAndTheOthersStillChecked() throws IOException {
        Path broken = Files.writeString(folder.resolve("a-broken.yaml"), "caseNumbr: 1\n");
        Files.copy(HEARING, folder.resolve("b-good.yaml"));
        assertThat(run("check", folder.toString(), "--lang", "en", "--as-of", "2026-06-30"))
                .isEqualTo(3);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo(broken + ":1:1: /caseNumbr: there is no key \"caseNumbr\" here; did you mean \"caseNumber\"?"
                        + System.lineSeparator());
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("甲县交罚〔2024〕2号");
    }

    @Test
    void anEmptyFolderIsAProblem() {
        assertThat(run("check", folder.toString())).isEqualTo(3);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("没有案卷文件");
    }

    @Test
    void standardInputIsReadInEitherNotation() throws IOException {
        assertThat(runIn(Locale.CHINA, Files.readString(HEARING), "check", "-", "--as-of", "2026-06-30"))
                .isZero();
        assertThat(runIn(Locale.CHINA, "{\"案号\": \"甲\"}", "check", "-")).isZero();
    }

    @Test
    void outWritesTheReportToAFile() throws IOException {
        Path report = folder.resolve("report.json");
        run("check", HEARING.toString(), "--format", "json", "--out", report.toString());
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(new ObjectMapper().readTree(report.toFile()).at("/reviews")).hasSize(1);
    }

    @Test
    void anUnwritableReportIsOneLine() {
        assertThat(run(
                        "check",
                        HEARING.toString(),
                        "--out",
                        folder.resolve("no/such/folder").toString()))
                .isEqualTo(4);
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("无法写入").hasLineCount(1);
    }

    @Test
    void usageMistakesAreToldInTheReadersLanguage() {
        assertThat(run("check")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("缺少 PATH");
        freshStreams();
        assertThat(run("check", "x", "--as-of", "2024-02-30", "--lang", "en")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("--as-of: expected a date like 2024-03-05, not \"2024-02-30\"");
        freshStreams();
        assertThat(run("chek")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("无法识别“chek”").doesNotContain("Unmatched");
        freshStreams();
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("请给出命令");
        freshStreams();
        assertThat(run("rules", "--format", "xml")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("--format 应当是text 或者 json，而不是“xml”");
    }

    @Test
    void helpAndVersionSpeakBothLanguages() {
        assertThat(run("--help", "--lang", "en")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("Commands:")
                .contains("Reviews case files")
                .doesNotContain("命令");
        freshStreams();
        assertThat(run("check", "--help")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("审查基准日").doesNotContain("Review as of");
        freshStreams();
        assertThat(run("--version")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("anjuan ");
        freshStreams();
        assertThat(run("generate-completion")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("complete ");
    }

    @Test
    void rulesListsObligationsOfAStage() throws IOException {
        assertThat(run("rules", "--stage", "hearing")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("APL-64-1")
                .contains("[听证]  行政处罚法第64条第1项")
                .doesNotContain("APL-44-1 ");
        freshStreams();
        assertThat(run("rules", "--stage", "听证")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("APL-64-1").doesNotContain("APL-44-1 ");
        freshStreams();
        assertThat(run("rules", "--stage", "haering")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("没有“haering”这个阶段")
                .contains("“hearing”");
        freshStreams();
        assertThat(run("rules", "--format", "json", "--lang", "en")).isZero();
        assertThat(new ObjectMapper()
                        .readTree(out.toString(StandardCharsets.UTF_8))
                        .findValuesAsText("obligation"))
                .contains("APL-64-1");
    }

    @Test
    void explainTellsLawBreachesNeedsAndExamples() throws IOException {
        assertThat(run("explain", "apl-64-1")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("行政处罚法第42条第1项，1996-10-01至2021-07-14")
                .contains("行政处罚法第64条第1项，自2021-07-15起")
                .contains("告知 › 送达日期（/notice/*/servedOn）")
                .contains("未申请听证，第五个工作日当天作出决定");
        freshStreams();
        assertThat(run("explain", "APL-64-1", "--format", "json")).isZero();
        assertThat(new ObjectMapper()
                        .readTree(out.toString(StandardCharsets.UTF_8))
                        .at("/obligation/id")
                        .asText())
                .isEqualTo("APL-64-1");
        freshStreams();
        assertThat(run("explain", "APL-999-1")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("没有义务“APL-999-1”");
    }

    @Test
    void schemaPrintsTheContract() throws IOException {
        assertThat(run("schema")).isZero();
        assertThat(new ObjectMapper()
                        .readTree(out.toString(StandardCharsets.UTF_8))
                        .at("/$schema")
                        .asText())
                .isEqualTo("https://json-schema.org/draft/2020-12/schema");
    }
}
