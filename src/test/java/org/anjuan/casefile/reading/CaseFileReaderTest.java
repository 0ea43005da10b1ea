package org.anjuan.casefile.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Random;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.DecisionKind;
import org.anjuan.casefile.Domain;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a case file may look like. */
@NullUnmarked
class CaseFileReaderTest extends ReadingTest {
    @Test
    void yamlWithPlainDates() throws Exception {
        CaseFile file = yaml("""
                formatVersion: 1
                caseNumber: 甲县交罚〔2024〕1号
                domain: work-safety
                inspections:
                  - {id: J1, on: 2024-03-04, startTime: 09:10, endTime: '10:05'}
                decision:
                  on: 2024-04-09
                  kind: no-penalty
                """);

        assertThat(file.caseNumber()).isEqualTo("甲县交罚〔2024〕1号");
        assertThat(file.domain()).isEqualTo(Domain.WORK_SAFETY);
        assertThat(file.inspections().get(0).on()).isEqualTo(LocalDate.of(2024, 3, 4));
        assertThat(file.inspections().get(0).startTime()).isEqualTo(LocalTime.of(9, 10));
        assertThat(file.inspections().get(0).endTime()).isEqualTo(LocalTime.of(10, 5));
        assertThat(file.decision().on()).isEqualTo(LocalDate.of(2024, 4, 9));
        assertThat(file.decision().kind()).isEqualTo(DecisionKind.NO_PENALTY);
    }

    /** Other YAML readers take a bare {@code on} for a truth value. */
    @ParameterizedTest
    @ValueSource(strings = {"on", "'on'", "\"on\"", "日期"})
    void theKeyOn(String key) throws Exception {
        assertThat(yaml("decision:\n  " + key + ": 2024-04-09\n").decision().on())
                .isEqualTo(LocalDate.of(2024, 4, 9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"case.json", "case.yaml", "case.yml", "CASE.JSON", "case.txt", "case"})
    void aByteOrderMark(String name) throws Exception {
        assertThat(file(name, "\uFEFF{\"caseNumber\": \"1\"}").caseNumber()).isEqualTo("1");
    }

    @Test
    void jsonFromStandardInputByItsFirstCharacter() throws Exception {
        CaseSource source = CaseSource.of("-", "\n {\"caseNumber\": \"1\"}".getBytes(StandardCharsets.UTF_8), null);

        assertThat(source.format()).isEqualTo(Format.JSON);
        assertThat(reader.read(source).caseNumber()).isEqualTo("1");
    }

    @Test
    void numbersWithoutLosingDigits() throws Exception {
        CaseFile file = json("{\"payment\": {\"amount\": 12345678901234567.89}, \"title\": \"0012\"}");

        assertThat(file.payment().amount()).isEqualByComparingTo("12345678901234567.89");
        assertThat(file.title()).isEqualTo("0012");
    }

    @Test
    void aBareNumberWhereATextStandsAsItIsWritten() throws Exception {
        assertThat(yaml("party: {phone: 0790001, idNumber: 1.10}").party().phone())
                .isEqualTo("0790001");
        assertThat(yaml("party: {phone: 0790001, idNumber: 1.10}").party().idNumber())
                .isEqualTo("1.10");
    }

    @Test
    void oneSectionOutsideAList() throws Exception {
        assertThat(yaml("recorded: notice\n").recorded())
                .isEqualTo(yaml("recorded: [告知]\n").recorded());
    }

    @Test
    void windowsLineEnds() throws Exception {
        assertThat(yaml("caseNumber: '1'\r\ntitle: 案\r\n").title()).isEqualTo("案");
    }

    @Test
    void theSameKeyInDifferentPapers() throws Exception {
        assertThat(yaml("notice:\n  - on: 2024-01-02\n  - on: 2024-01-03\ndecision: {on: 2024-01-04}\n")
                        .notice())
                .hasSize(2);
    }

    /** Whatever happens to a file on its way: it reads, or one problem says why not. */
    @ParameterizedTest
    @ValueSource(strings = {"ordinary.yaml", "hearing.yaml"})
    void damagedFilesGiveAProblem(String name) throws Exception {
        Path sample = Path.of(System.getProperty("anjuan.project", "."), "sample-cases", "lawful", name);
        byte[] bytes = Files.readAllBytes(sample);
        Random random = new Random(20240409);
        String bits = "\n\t :-[]{}'\",&*!|>%@`#?0年";
        for (int i = 0; i < 400; i++) {
            byte[] damaged = bytes.clone();
            for (int j = random.nextInt(3); j >= 0; j--) {
                int at = random.nextInt(damaged.length);
                damaged[at] = random.nextBoolean()
                        ? (byte) bits.charAt(random.nextInt(bits.length()))
                        : damaged[random.nextInt(damaged.length)];
            }
            int end = random.nextInt(4) == 0 ? random.nextInt(damaged.length) : damaged.length;
            byte[] cut = Arrays.copyOf(damaged, end);
            assertThatCode(() -> readOrExplain(cut)).as("damage %d", i).doesNotThrowAnyException();
        }
    }

    private void readOrExplain(byte[] bytes) {
        try {
            assertThat(reader.read(CaseSource.of("case.yaml", bytes, Format.YAML)))
                    .isNotNull();
        } catch (UnreadableCaseFile e) {
            assertThat(e.problem().key()).isNotBlank();
        }
    }
}
