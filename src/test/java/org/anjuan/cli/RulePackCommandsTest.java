package org.anjuan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.anjuan.review.pack.RulePack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        Path late = desk.write(
                "late.yaml",
                Files.readString(Desk.HEARING)
                        .replaceFirst("\ndecision:\n", "\ndecision:\n  recordFiledOn: 2024-05-30\n"));

        assertThat(run(Locale.CHINA, "check", late.toString(), "--rules", PACK.toString(), "--as-of", "2026-06-30"))
                .isEqualTo(1);
        assertThat(desk.err()).isEqualTo("注意：" + PACK + " 的规则是程序代码，会在本机执行；只使用可信来源的规则包" + System.lineSeparator());
        assertThat(desk.out())
                .contains("JRF-6-1")
                .contains("2024-04-29作出决定，2024-05-30才备案")
                .contains("《甲县行政处罚决定备案办法》")
                .contains("+" + new RulePack(PACK).digest().substring(0, 12));
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
                .contains("Record Filing Measures of Jia County")
                .contains("1");
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
    @ParameterizedTest(name = "{4}")
    @CsvSource(delimiter = '§', textBlock = """
            procedure/record-filing/obligations.yaml § situation: county-decision-made § situaton: county-decision-made § situaton                § 8:5: /obligations/0/situaton: there is no key "situaton" here; did you mean "situation"?
            procedure/record-filing/obligations.yaml § situation: county-decision-made § situation: decided              § situation               § 8:16: /obligations/0/situation: there is no situation "decided"
            procedure/record-filing/obligations.yaml § JRF-6-1                         § APL-44-1                        § an id that is taken      § 7:9: /obligations/0/id: "APL-44-1" is built in; a rule pack only adds
            procedure/record-filing/obligations.yaml § law: JRF                        § law: JRG                        § law                     § 12:15: /obligations/0/versions/0/law: there is no law "JRG"; name it in parameters/laws.yaml
            procedure/record-filing/obligations.yaml § key: not-filed                  § key: never-filed                § a breach without a rule § X
            procedure/record-filing/breaches.drl     § not-filed"\nwhen                § X                               § X                       § X
            """)
    void aBrokenPackIsRefused(String name, String old, String text, String what, String line) {
        assertThat(line).isNotBlank();
    }
}
