package org.anjuan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Findings that an office accepts for a time: shown apart, never hidden, out of the exit code while they stand. */
class WaiversTest {
    private static final String ENTRY = """
              - caseNumber: 甲县交罚〔2024〕2号
                obligation: %s
                reason: the party asked for speed
                who: Head Wang
                until: 2026-06-30
            """;

    @TempDir
    private Path folder;

    private Desk desk;
    private Path file;

    @BeforeEach
    void waiveEveryBreach() throws IOException {
        desk = new Desk(folder);
        desk.run(Locale.ENGLISH, "check", desk.decidedTooEarly().toString(), "--as-of=2026-06-30", "--format=json");
        StringBuilder waivers = new StringBuilder("waivers:\n");
        for (JsonNode entry : new ObjectMapper().readTree(desk.out()).at("/reviews/0/checklist")) {
            if (entry.at("/outcome").asText().equals("violated")) {
                waivers.append(ENTRY.formatted(entry.at("/obligation").asText()));
            }
        }
        file = desk.write("waivers.yaml", waivers.toString());
    }

    private int check(String day, String... more) {
        String[] arguments = new String[more.length + 4];
        arguments[0] = "check";
        arguments[1] = folder.resolve("early.yaml").toString();
        arguments[2] = "--waivers=" + file;
        arguments[3] = "--as-of=" + day;
        System.arraycopy(more, 0, arguments, 4, more.length);
        return desk.run(Locale.ENGLISH, arguments);
    }

    @Test
    void standingWaiversMoveFindingsToASectionOfTheirOwn() {
        assertThat(check("2026-06-30")).isZero();
        assertThat(desk.out())
                .contains("Verdict: revocable")
                .containsPattern("(?s)waived: \\d.*APL-64-1.*by Head Wang until 2026-06-30: the party asked for speed")
                .doesNotContain("\nviolated: ");
    }

    @Test
    void aWaiverStandsOnItsLastDayAndNoLonger() {
        assertThat(check("2026-07-01")).isEqualTo(1);
        assertThat(desk.out())
                .contains("\nviolated: ")
                .doesNotContain("\nwaived: ")
                .contains("expired (by Head Wang, until 2026-06-30)");
    }

    @Test
    void everyFormatTellsOfThem() throws IOException {
        Path sarif = folder.resolve("r.sarif");
        assertThat(check(
                        "2026-06-30",
                        "--format=json",
                        "--report=sarif=" + sarif,
                        "--report=csv=" + folder.resolve("r.csv"),
                        "--report=junit=" + folder.resolve("r.xml"),
                        "--report=markdown=" + folder.resolve("r.md"),
                        "--report=docx=" + folder.resolve("r.docx"),
                        "--report=html=" + folder.resolve("r.html")))
                .isZero();
        JsonNode entry = StreamSupport.stream(
                        new ObjectMapper()
                                .readTree(desk.out())
                                .at("/reviews/0/checklist")
                                .spliterator(),
                        false)
                .filter(each -> each.at("/obligation").asText().equals("APL-64-1"))
                .findFirst()
                .orElseThrow();
        assertThat(entry.at("/outcome").asText()).isEqualTo("violated");
        assertThat(entry.at("/waiver/stands").asBoolean()).isTrue();
        assertThat(new ObjectMapper().readTree(sarif.toFile()).findValues("suppressions"))
                .isNotEmpty();
        assertThat(Files.readString(folder.resolve("r.csv"))).contains("by Head Wang until 2026-06-30");
        assertThat(Files.readString(folder.resolve("r.xml")))
                .contains("failures=\"0\"")
                .contains("by Head Wang until");
        assertThat(Files.readString(folder.resolve("r.md"))).contains("## waived: ");
        Document page = Jsoup.parse(folder.resolve("r.html"));
        assertThat(page.select(".waived .finding h4 .id").eachText()).contains("APL-64-1");
        assertThat(page.select("section:not(.waived) > .finding.violated")).isEmpty();
        assertThat(page.select("tr[data-obligation=APL-64-1]").text())
                .contains("violated")
                .contains("waived");
        assertThat(page.select(".banner .tally").text()).contains("of these waived ");
    }

    @Test
    void theExpiredAreToldOnThePageToo() throws IOException {
        Path html = folder.resolve("r.html");
        assertThat(check("2026-07-01", "--format=html", "--out=" + html)).isEqualTo(1);
        Document page = Jsoup.parse(html);
        assertThat(page.select(".waived")).isEmpty();
        assertThat(page.expectFirst("[id$=APL-64-1] .verdict-facts").text())
                .contains("expired (by Head Wang, until 2026-06-30): the party asked for speed");
    }

    @Test
    void anotherCaseOrObligationIsNotWaived() throws IOException {
        file = desk.write("waivers.yaml", Files.readString(file).replace("2号", "3号"));
        assertThat(check("2026-06-30")).isEqualTo(1);
        assertThat(desk.out()).doesNotContain("waived");
    }

    @Test
    void aWaiverWithoutAReasonIsRefusedWithItsPlace() throws IOException {
        file = desk.write(
                "w.yaml", "waivers:\n  - caseNumber: a\n    obligation: APL-64-1\n    who: b\n    until: 2026-01-01\n");
        assertThat(check("2026-06-30")).isEqualTo(2);
        assertThat(desk.out()).isEmpty();
        assertThat(desk.err()).startsWith(file + ":2:5: /waivers/0/reason: the waiver lacks reason");
    }

    @Test
    void mistakesAreToldAsInACaseFile() throws IOException {
        file = desk.write("w.yaml", "waivers:\n  - casenumber: a\n");
        assertThat(check("2026-06-30")).isEqualTo(2);
        assertThat(desk.err()).contains(":2:5: /waivers/0/casenumber:").contains("did you mean \"caseNumber\"?");
        file = desk.write("w.yaml", ("waivers:\n" + ENTRY).formatted("APL-999-1"));
        assertThat(check("2026-06-30")).isEqualTo(2);
        assertThat(desk.err()).contains("there is no obligation \"APL-999-1\"");
    }

    @Test
    void theFileMayBeInChinese() throws IOException {
        String text = Files.readString(file)
                .replace("waivers:", "豁免:")
                .replace("caseNumber:", "案号:")
                .replace("obligation:", "义务:")
                .replace("reason:", "理由:")
                .replace("who:", "责任人:")
                .replace("until:", "有效期至:");
        file = desk.write("waivers.yaml", text);
        assertThat(check("2026-06-30")).isZero();
    }
}
