package org.anjuan.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.anjuan.casefile.reading.Place;
import org.anjuan.casefile.reading.Problem;
import org.anjuan.casefile.reading.UnreadableCaseFile;
import org.anjuan.law.rulebook.PackedRulebook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Case 01 has two defects, case 02 is lawful, case 03 has one defect. */
class MarkTest {
    private static final AnswerKey KEY = new AnswerKey(
            "exam",
            List.of(
                    new AnswerKey.Solution("01", List.of("APL-44-1", "APL-64-1")),
                    new AnswerKey.Solution("02", List.of()),
                    new AnswerKey.Solution("03", List.of("APL-54-1"))));

    @TempDir
    private Path folder;

    private final AnswerReader reader = new AnswerReader(KEY, new PackedRulebook().read());

    private static Tally total(Map<String, Set<String>> answers) {
        return Mark.of(new AnswerSheet("甲", answers), KEY).total();
    }

    @Test
    void aPerfectSheetHasOnlyHits() {
        assertThat(total(
                        Map.of("01", Set.of("APL-44-1", "APL-64-1"), "02", Set.of("lawful"), "03", Set.of("APL-54-1"))))
                .isEqualTo(new Tally(4, 0, 0));
    }

    @Test
    void anEmptySheetMissesEverything() {
        assertThat(total(Map.of())).isEqualTo(new Tally(0, 4, 0));
    }

    @Test
    void aWrongNameIsAFalseAlarmAndAMiss() {
        assertThat(total(
                        Map.of("01", Set.of("APL-44-1", "APL-57-3"), "02", Set.of("APL-54-1"), "03", Set.of("lawful"))))
                .isEqualTo(new Tally(1, 3, 2));
    }

    @Test
    void theScoreIsHitsInAHundredOfAllThatCounted() {
        assertThat(new Tally(1, 3, 2).score()).isEqualTo(16);
        assertThat(new Tally(4, 0, 0).score()).isEqualTo(100);
        assertThat(new Tally(0, 0, 0).score()).isZero();
    }

    @Test
    void csvMayHoldAClassAndEitherLanguage() throws Exception {
        List<AnswerSheet> sheets = reader.read(Files.writeString(
                folder.resolve("a.csv"), "\uFEFF姓名,案卷,发现\r\n甲,01,\"APL-44-1、apl-64-1\"\r\n,2,合法\r\n乙,03,\r\n"));
        assertThat(sheets)
                .containsExactly(
                        new AnswerSheet("甲", Map.of("01", Set.of("APL-44-1", "APL-64-1"), "02", Set.of("lawful"))),
                        new AnswerSheet("乙", Map.of("03", Set.of())));
    }

    @Test
    void jsonHoldsOnePerson() throws Exception {
        Path file = Files.writeString(
                folder.resolve("a.json"),
                "{\"person\": \"Li\", \"answers\": [{\"number\": \"03\", \"findings\": [\"APL-54-1\"]}]}");
        assertThat(reader.read(file)).containsExactly(new AnswerSheet("Li", Map.of("03", Set.of("APL-54-1"))));
    }

    @Test
    void aWorkbookIsReadFromItsFirstSheet() throws Exception {
        Path file = folder.resolve("a.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet();
            row(sheet.createRow(0), "person", "case", "finding");
            row(sheet.createRow(1), "Li", "", "APL-44-1");
            sheet.getRow(1).createCell(1).setCellValue(1); // as a number, without its zero
            workbook.write(out);
        }
        assertThat(reader.read(file)).containsExactly(new AnswerSheet("Li", Map.of("01", Set.of("APL-44-1"))));
    }

    private static void row(Row row, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'name,case,finding\nLi,01,APL-44-1', answers-columns, 1",
        "'person,case,finding\n,01,APL-44-1', answers-no-person, 2",
        "'person,case,finding\nLi,07,APL-44-1', answers-case, 2",
        "'person,case,finding\nLi,01,lawful\nLi,01,APL-44-1', answers-contradict, 3",
        "'person,case,finding\nLi,01,APL-44-99', unknown-obligation, 2",
        "'person,case,finding\nLi,01,APL-44-1,more', answers-columns, 2",
        "'person,case,finding\nLi,01,APL-44-1\nLi,1,apl-44-1', answers-twice, 3",
        "'person,case,finding\nLi,03,lawful lawful', answers-twice, 2",
    })
    void whatIsNoAnswerIsRefusedWithItsLine(String text, String key, int line) throws Exception {
        Problem problem = refused(Files.writeString(folder.resolve("bad.csv"), text));
        assertThat(problem.key()).isEqualTo(key);
        assertThat(problem.place()).isEqualTo(new Place(line, 1));
    }

    @Test
    void aNearObligationIsSuggestedAndTheCasesAreNamed() throws Exception {
        assertThat(refused(Files.writeString(folder.resolve("a.csv"), "person,case,finding\nLi,01,apl_44-1"))
                        .hint())
                .isEqualTo("APL-44-1");
        assertThat(refused(Files.writeString(folder.resolve("c.csv"), "person,case,finding\nLi,01,lawfull"))
                        .hint())
                .isEqualTo("lawful");
        assertThat(refused(Files.writeString(folder.resolve("b.csv"), "person,case,finding\nLi,7,lawful"))
                        .arguments())
                .containsExactly("7", "01, 02, 03");
    }

    @Test
    void aWrongAnswerInJsonHasItsPlace() throws Exception {
        Path file = Files.writeString(
                folder.resolve("a.json"),
                "{\"person\": \"Li\",\n \"answers\": [\n  {\"number\": \"04\", \"findings\": []}]}");
        assertThat(refused(file).key()).isEqualTo("answers-case");
        assertThat(refused(file).place()).isEqualTo(new Place(3, 3));
    }

    @Test
    void nobodyAnswersInTwoSheets() throws Exception {
        Path one = Files.writeString(folder.resolve("one.csv"), "person,case,finding\nLi,01,lawful\n");
        Path two = Files.writeString(folder.resolve("two.csv"), "person,case,finding\nWu,01,lawful\nLi,02,lawful\n");
        Problem problem = catchThrowableOfType(UnreadableCaseFile.class, () -> reader.read(List.of(one, two)))
                .problem();
        assertThat(problem.source()).isEqualTo(two.toString());
        assertThat(problem.key()).isEqualTo("answers-person-twice");
        assertThat(problem.arguments()).containsExactly("Li", one.toString());
    }

    @Test
    void aSheetInTheOldChineseCharsetIsRefusedByItsName() throws Exception {
        Path file = Files.write(folder.resolve("a.csv"), "姓名,案卷,发现\n甲,01,合法\n".getBytes("GB18030"));
        assertThat(refused(file).key()).isEqualTo("not-utf8");
        assertThat(refused(file).arguments()).containsExactly("GB18030");
    }

    @Test
    void whatIsNoTableIsRefused() throws Exception {
        assertThat(refused(Files.writeString(folder.resolve("bad.xlsx"), "no zip"))
                        .key())
                .isEqualTo("answers-broken");
        assertThat(refused(folder.resolve("absent.xlsx")).key()).isEqualTo("no-such-file");
        assertThat(refused(folder.resolve("absent.csv")).key()).isEqualTo("no-such-file");
        assertThat(refused(Files.writeString(folder.resolve("head.csv"), "person,case,finding\n"))
                        .key())
                .isEqualTo("answers-none");
        assertThat(refused(Files.writeString(folder.resolve("open.csv"), "person,case,finding\nLi,01,\"APL"))
                        .key())
                .isEqualTo("answers-broken");
    }

    private Problem refused(Path file) {
        return catchThrowableOfType(UnreadableCaseFile.class, () -> reader.read(file))
                .problem();
    }
}
