package org.anjuan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.anjuan.training.Clause;
import org.anjuan.training.Clauses;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code anjuan score}: a hearing without a record costs one to two points of the hundred, at item 4.4b. */
class ScoreCommandTest {
    @TempDir
    private Path folder;

    private Desk desk;
    private Path file;

    @BeforeEach
    void unrecordedHearing() throws Exception {
        desk = new Desk(folder);
        Clauses clauses = new Clauses(Desk.HOME.resolve("sample-cases"));
        Clause clause = clauses.of("APL-64-9").orElseThrow();
        file = desk.write(
                "case.json", clauses.apply(clause, clause.breaks().get(0)).text());
    }

    private int score(Locale locale, Object... arguments) {
        List<String> line = new ArrayList<>(List.of("score", "--as-of", "2026-06-30", "--standard", "NEUTRAL-100"));
        Stream.of(arguments).map(Object::toString).forEach(line::add);
        return desk.run(locale, line.toArray(String[]::new));
    }

    @Test
    void theTextTellsItemPaperPlaceAndArithmetic() {
        assertThat(score(Locale.ENGLISH, file)).isZero();
        assertThat(desk.out())
                .contains(
                        "Score: 98 to 99 excellent",
                        "notice and hearing: 1…2 deducted, at most 10: −2…−1",
                        "Sum at least: 100 − 0 − 0 − 0 − 2 − 0 − 0 − 0 = 98",
                        "Sum at most: 100 − 0 − 0 − 0 − 1 − 0 − 0 − 0 = 99",
                        "4.4b  Hearing record missing or unsigned  [lost: 1…2]",
                        file + ":1:");
        assertThat(desk.err()).isEmpty();
    }

    @Test
    void jsonAndSpreadsheetTellTheSame() throws Exception {
        assertThat(score(Locale.CHINESE, file, "--format", "json")).isZero();
        JsonNode sheet = new ObjectMapper().readTree(desk.out());
        assertThat(sheet.get("lowest").asInt()).isEqualTo(98);
        assertThat(sheet.get("highest").asInt()).isEqualTo(99);
        assertThat(sheet.get("rank").asText()).isEqualTo("优秀");
        assertThat(sheet.get("losses")).hasSize(1);
        assertThat(sheet.at("/losses/0/item").asText()).isEqualTo("4.4b");
        assertThat(sheet.at("/losses/0/reasons/0/obligation").asText()).isEqualTo("APL-64-9");
        Path spreadsheet = folder.resolve("score.xlsx");
        assertThat(score(Locale.CHINESE, file, "--format", "xlsx", "--out", spreadsheet))
                .isZero();
        try (XSSFWorkbook workbook = new XSSFWorkbook(spreadsheet.toFile())) {
            assertThat(workbook.getSheetAt(0).getRow(2).getCell(1).getNumericCellValue())
                    .isEqualTo(98);
            assertThat(workbook.getSheetAt(0).getRow(3).getCell(1).getNumericCellValue())
                    .isEqualTo(99);
        }
    }

    @Test
    void thePageNeedsNothingButABrowser() throws Exception {
        Path page = folder.resolve("score.html");
        assertThat(score(Locale.CHINESE, file, "--format", "html", "--out", page))
                .isZero();
        assertThat(desk.out()).isEmpty();
        assertThat(Files.readString(page))
                .contains(
                        "<html lang=\"zh-Hans\">",
                        "default-src &#39;none&#39;",
                        "98 – 99",
                        "优秀",
                        "id=\"item-4.4b\"",
                        "没有听证笔录，笔录没签",
                        file + ":1:",
                        "合计（最低）：100 − 0 − 0 − 0 − 2 − 0 − 0 − 0 = 98")
                .doesNotContain("<script", "<link", "<img");
    }

    @Test
    void thePageEscapesWhatTheFileSays() throws Exception {
        Path hostile = desk.write(
                "hostile.yaml", Files.readString(Desk.HEARING).replaceFirst("caseNumber: .*", "caseNumber: <b>甲</b>"));
        assertThat(score(Locale.ENGLISH, hostile, "--format", "html")).isZero();
        assertThat(desk.out()).contains("&lt;b&gt;甲&lt;/b&gt;").doesNotContain("<b>甲");
    }

    @Test
    void vetoesOpenItemsAndWhatDidNotAriseAreTold() throws Exception {
        assertThat(score(Locale.ENGLISH, desk.decidedTooEarly())).isZero();
        assertThat(desk.out())
                .contains("Score: 0 fail", "Veto X06: no points", "Did not arise, left out of the sheet: ")
                .contains("  X04  Hearing omitted");
    }

    @Test
    void whatCannotBeScoredIsToldByTheExitCode() throws Exception {
        assertThat(score(Locale.ENGLISH, Desk.OPEN)).isEqualTo(3);
        assertThat(desk.err()).contains("NEUTRAL-100 is not made for a file with this decision, or with none");
        assertThat(score(Locale.ENGLISH, desk.write("bad.json", "{"))).isEqualTo(3);
        assertThat(desk.err()).contains("bad.json");
        assertThat(score(Locale.ENGLISH, file, "--format", "xlsx")).isEqualTo(2);
        assertThat(score(Locale.ENGLISH, file, "--format", "pdf")).isEqualTo(2);
        assertThat(desk.err()).contains("text, json, html or xlsx");
        assertThat(score(Locale.ENGLISH, file, "--out", folder.resolve("no/folder.txt")))
                .isEqualTo(4);
        assertThat(desk.run(Locale.ENGLISH, "score", file.toString(), "--standard", "NONE"))
                .isEqualTo(2);
        assertThat(desk.out()).isEmpty();
    }
}
