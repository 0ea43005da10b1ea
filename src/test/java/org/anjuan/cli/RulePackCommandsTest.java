package org.anjuan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.anjuan.review.pack.PackCopy;
import org.anjuan.review.pack.RulePack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Local rule packs on the command line. */
class RulePackCommandsTest {
    private static final Path PACK = Desk.HOME.resolve("sample-cases/rule-pack");

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void sit() {
        desk = new Desk(folder);
    }

    private int run(Locale locale, String... arguments) {
        return desk.run(locale, arguments);
    }

    @Test
    void checkWarnsFindsAndSaysWhatItWasMadeWith() throws Exception {
        Path late = late();

        assertThat(run(Locale.CHINA, "check", late.toString(), "--rules", PACK.toString(), "--as-of", "2026-06-30"))
                .isEqualTo(1);
        assertThat(desk.err()).isEqualTo("注意：" + PACK + " 的规则是程序代码，会在本机执行；只使用可信来源的规则包" + System.lineSeparator());
        assertThat(desk.out())
                .contains("JRF-6-1")
                .contains("2024-04-29作出决定，2024-05-30才备案")
                .contains("甲县行政处罚决定备案办法第6条")
                .contains("+" + new RulePack(PACK).digest().substring(0, 12));
    }

    /** A pack may have a stage that the program has no words for. */
    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "html", "sarif", "csv", "junit", "markdown", "docx"})
    void everyFormatTakesIt(String format) throws IOException {
        Path late = late();
        Path report = folder.resolve("report." + format);

        assertThat(run(
                        Locale.CHINA,
                        "check",
                        late.toString(),
                        "--rules",
                        PACK.toString(),
                        "--format",
                        format,
                        "--out",
                        report.toString()))
                .isEqualTo(1);
        assertThat(report).isNotEmptyFile();
    }

    @Test
    void anAuditCountsIt() throws IOException {
        Path late = late();
        Path out = folder.resolve("audit");

        assertThat(run(
                        Locale.US,
                        "audit",
                        late.toString(),
                        "--rules",
                        PACK.toString(),
                        "--out",
                        out.toString(),
                        "--quiet"))
                .isEqualTo(1);
        assertThat(out.resolve("findings.jsonl")).content().contains("JRF-6-1");
        assertThat(out.resolve("summary.html")).content().contains("record filing of a decision");
        assertThat(out.resolve("manifest.json")).content().contains("packs");
    }

    private Path late() throws IOException {
        String decided = "\ndecision:\n";
        return desk.write(
                "late.yaml",
                Files.readString(Desk.HEARING).replaceFirst(decided, decided + "  recordFiledOn: 2024-05-30\n"));
    }

    @Test
    void withoutThePackNothingOfItIsSaid() {
        assertThat(run(Locale.US, "check", Desk.HEARING.toString(), "--as-of", "2026-06-30", "--format", "json"))
                .isZero();
        assertThat(desk.err()).isEmpty();
        assertThat(desk.out()).doesNotContain("JRF-").contains("\"packs\" : [ ]");
    }

    @Test
    void rulesAndExplainAndCatalogueTellOfIt() throws IOException {
        assertThat(run(Locale.US, "rules", "--rules", PACK.toString(), "--stage", "record-filing"))
                .isZero();
        assertThat(desk.out())
                .startsWith("JRF-6-1")
                .contains("[record filing of a decision]")
                .contains("Record Filing Measures of Jia County")
                .contains(System.lineSeparator() + "1 ");
        assertThat(desk.err()).isEmpty();

        assertThat(run(Locale.US, "explain", "JRF-6-1", "--rules", PACK.toString()))
                .isZero();
        assertThat(desk.out()).contains("one working day late");

        assertThat(run(Locale.US, "catalogue", "show", "BS-001", "--rules", PACK.toString(), "--format", "json"))
                .isZero();
        assertThat(new ObjectMapper().readTree(desk.out()).at("/item/code").asText())
                .isEqualTo("BS-001");
    }

    /** What is wrong with a pack is said in one line, with its place. */
    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '§', textBlock = """
            procedure/record-filing/obligations.yaml § situation: county § situaton: county § :9:5: /obligations/0/situaton: there is no key "situaton" here; did you mean "situation"?
            procedure/record-filing/obligations.yaml § situation: county-decision-made § situation: decided § :9:16: /obligations/0/situation: there is no situation "decided"
            procedure/record-filing/obligations.yaml § law: JRF § law: JRG § :13:15: /obligations/0/versions/0/law: there is no law "JRG"; name it in parameters/laws.yaml
            parameters/laws.yaml § JRF: § APL: § :2:6: /APL: "APL" is built in; a rule pack only adds
            catalogue/ecological-environment.yaml § BS-001 § EE-005 § :5:9: /items/0/code: "EE-005" is built in; a rule pack only adds
            catalogue/ecological-environment.yaml § min: 200 § min: 2000 § :21:15: /items/0/texts/0/tiers/0/penalties/0: the lower end 2000 is above the upper end 1000
            parameters/record-filing/figures.yaml § key: county-record-filing § key: archive-time § :2:3: /0: the figure "archive-time" is built in: repeat its days, roll-over and spans left out, and add values only
            procedure/record-filing/breaches.drl § surelyOverBy($filed) § surelyOverBy($filed), counts.size() > 0 § :12:1: rule "JRF-6-1 filed-late" has a number; figures are parameters with dates and sources
            procedure/record-filing/breaches.drl § with("filed", $filed); § with("filed", $filed); System.gc(); § :14:1: the then-part of rule "JRF-6-1 filed-late" must be one statement found.breach("JRF-6-1", "filed-late")…
            procedure/record-filing/breaches.drl § rule "JRF-6-1 filed-late" § rule "APL-44-1 filed-late" § :9:1: rule "APL-44-1 filed-late": there is no obligation "APL-44-1"
            """)
    void aBrokenPackIsRefused(String name, String old, String text, String line) throws IOException {
        PackCopy copy = new PackCopy(PACK, folder);
        copy.change(name, old, text);

        assertThat(check(copy)).isEqualTo(3);
        assertThat(desk.err().lines())
                .first()
                .asString()
                .startsWith(copy.folder().resolve(name) + line);
        assertThat(desk.err().lines()).hasSize(1);
        assertThat(desk.out()).isEmpty();
    }

    @Test
    void brokenDrlIsRefusedWithItsLine() throws IOException {
        PackCopy copy = new PackCopy(PACK, folder);
        copy.change(
                "procedure/record-filing/breaches.drl", "recordFiledOn != null, $filed", "recordFiledOn !=, $filed");

        assertThat(check(copy)).isEqualTo(3);
        assertThat(desk.err().lines())
                .hasSize(2)
                .last()
                .asString()
                .contains("breaches.drl:11:", "the rules do not compile");
        assertThat(desk.out()).isEmpty();
    }

    @Test
    void aSituationWithoutARuleIsRefused() throws IOException {
        PackCopy copy = new PackCopy(PACK, folder);
        Files.delete(copy.folder().resolve("procedure/record-filing/situations.drl"));

        assertThat(check(copy)).isEqualTo(3);
        assertThat(desk.err())
                .contains(
                        "obligations.yaml:3:5: /situations/0: there is no rule named \"county-decision-made arises\"");
    }

    @Test
    void aFileInTheWrongPlaceIsRefused() throws IOException {
        PackCopy copy = new PackCopy(PACK, folder);
        Path lost = Files.writeString(copy.folder().resolve("obligations.yaml"), "obligations: []\n");

        assertThat(check(copy)).isEqualTo(3);
        assertThat(desk.err()).startsWith(lost + ": a rule pack has no such place");
    }

    @Test
    void aFolderThatIsNoneIsRefused() {
        assertThat(run(Locale.US, "rules", "--rules", folder.resolve("nowhere").toString()))
                .isEqualTo(3);
        assertThat(desk.err())
                .isEqualTo(folder.resolve("nowhere") + ": there is no such folder" + System.lineSeparator());
        assertThat(run(Locale.US, "rules", "--rules", folder.toString())).isEqualTo(3);
        assertThat(desk.err())
                .isEqualTo(
                        folder + ": the folder holds no rules (obligations, figures, items)" + System.lineSeparator());
    }

    private int check(PackCopy copy) {
        return run(
                Locale.US,
                "check",
                Desk.HEARING.toString(),
                "--rules",
                copy.folder().toString());
    }
}
