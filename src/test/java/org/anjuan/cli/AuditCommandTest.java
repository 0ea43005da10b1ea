package org.anjuan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code anjuan audit} as its user meets it: what it says, where, and how it exits. */
class AuditCommandTest {
    private static final String BAD = "{\"caseNumber\":\n";

    @TempDir
    private Path folder;

    private Desk desk;
    private Path out;

    @BeforeEach
    void clear() {
        desk = new Desk(folder);
        out = folder.resolve("out");
    }

    private int audit(Locale locale, Object... arguments) {
        List<String> line = new ArrayList<>(List.of("audit", "--as-of", "2026-06-30", "--out", out.toString()));
        Stream.of(arguments).map(Object::toString).forEach(line::add);
        return desk.run(locale, line.toArray(String[]::new));
    }

    private int audit(Object... arguments) {
        return audit(Locale.ENGLISH, arguments);
    }

    private List<String> lines(String file) throws IOException {
        return Files.readAllLines(out.resolve(file));
    }

    @Test
    void aLawfulCaseExitsWithZeroAndOneLine() {
        assertThat(audit(Desk.HEARING)).isZero();
        assertThat(desk.out())
                .isEqualToNormalizingNewlines(
                        "1 cases reviewed, 0 violate an obligation, 0 records rejected: " + out + "\n");
        assertThat(desk.err()).isEmpty();
    }

    @Test
    void aViolationExitsWithOne() throws Exception {
        assertThat(audit(Locale.CHINESE, desk.decidedTooEarly(), "--quiet")).isEqualTo(1);
        assertThat(desk.out()).isEqualToNormalizingNewlines("已审查1件，其中1件有违反，0条记录无法读取：" + out + "\n");
        assertThat(desk.err()).isEmpty();
    }

    @Test
    void aRejectExitsWithThreeWhateverElseIsFound() throws Exception {
        assertThat(audit(desk.decidedTooEarly(), desk.write("bad.jsonl", BAD))).isEqualTo(3);
        assertThat(lines("findings.jsonl")).hasSize(1);
        assertThat(lines("rejects.jsonl")).hasSize(1);
    }

    /** The name of the organ is told in many findings: this one is within every limit of a case file. */
    @Test
    void aCaseWhoseFindingsAreHugeIsSetAsideAndTheRestGoesOn() throws Exception {
        String huge = Files.readString(Desk.HOME.resolve("sample-cases/lawful/conferred.yaml"))
                .replaceFirst("(?m)^  organ: .*$", "  organ: " + "乙".repeat(1_000_000));
        assertThat(audit(desk.write("huge.yaml", huge), Desk.HEARING)).isEqualTo(3);
        assertThat(lines("findings.jsonl")).hasSize(1);
        assertThat(lines("rejects.jsonl"))
                .singleElement()
                .asString()
                .contains("what was found in this case takes more than 4 MB");
    }

    @Test
    void inputsOfAllKindsMix() throws Exception {
        Path packed = folder.resolve("more.jsonl.gz");
        try (OutputStream gzip = new GZIPOutputStream(Files.newOutputStream(packed))) {
            gzip.write("{\"案号\":\"甲〔2024〕1号\"}\n[]\n".getBytes(StandardCharsets.UTF_8));
        }
        Path bytes = Files.write(folder.resolve("latin.json"), new byte[] {'{', (byte) 0xE9, '}'});
        Path tree = Files.createDirectories(folder.resolve("tree"));
        Files.copy(Desk.HEARING, tree.resolve("hearing.yaml"));
        assertThat(audit(tree, packed, bytes, folder.resolve("missing.jsonl"))).isEqualTo(3);
        assertThat(lines("findings.jsonl")).hasSize(2);
        assertThat(lines("rejects.jsonl")).hasSize(3);
    }

    @Test
    void anEmptyInputIsNoCaseAndAnEmptyFolderIsARejectedOne() throws Exception {
        assertThat(audit(desk.write("empty.jsonl", ""))).isZero();
        assertThat(desk.out()).startsWith("0 cases reviewed, 0 violate an obligation, 0 records rejected");
        assertThat(lines("findings.jsonl")).isEmpty();
        out = folder.resolve("second");
        assertThat(audit(Files.createDirectories(folder.resolve("nothing")))).isEqualTo(3);
        assertThat(lines("rejects.jsonl").get(0)).contains("no case files");
    }

    @Test
    void tooManyRejectsStopItAndResumeGoesOn() throws Exception {
        Path many = desk.write("many.jsonl", BAD.repeat(5));
        assertThat(audit(many, "--limit-errors", "4")).isEqualTo(3);
        assertThat(desk.out()).isEmpty();
        assertThat(desk.err()).startsWith("more than 4 records rejected, stopped;");
        assertThat(out.resolve("rejects.jsonl")).doesNotExist();
        assertThat(audit(many, "--limit-errors", "5", "--resume")).isEqualTo(3);
        assertThat(lines("rejects.jsonl")).hasSize(5);
    }

    @Test
    void aFolderWithOtherThingsIsRefused() throws Exception {
        Files.writeString(Files.createDirectories(out).resolve("letter.txt"), "mine");
        assertThat(audit(Desk.HEARING)).isEqualTo(2);
        assertThat(desk.err()).isEqualToNormalizingNewlines(out + " is not empty; name another folder\n");
        assertThat(audit(Desk.HEARING, "--resume")).isEqualTo(2);
    }

    @Test
    void aFinishedRunIsNotOverwrittenAndNotMixed() throws Exception {
        assertThat(audit(Desk.HEARING)).isZero();
        assertThat(audit(Desk.HEARING)).isEqualTo(2);
        assertThat(desk.err()).contains("holds an earlier run");
        assertThat(audit(Desk.OPEN, "--resume")).isEqualTo(2);
        assertThat(desk.err()).contains("holds a run with other inputs");
        assertThat(audit(Locale.CHINESE, Desk.HEARING, "--resume")).isEqualTo(2);
        assertThat(desk.err()).contains("请另选文件夹");
        assertThat(audit(Desk.HEARING, "--resume")).isZero();
        assertThat(desk.out()).startsWith("1 cases reviewed");
    }

    @Test
    void theFolderMustNotLieInsideAnInput() throws Exception {
        out = Files.createDirectories(folder.resolve("tree")).resolve("out");
        assertThat(audit(folder.resolve("tree"))).isEqualTo(2);
        assertThat(desk.err()).contains("lies inside the input");
    }

    @Test
    void aWrongCommandLineIsTold() {
        assertThat(audit(Desk.HEARING, "--standard", "NONE")).isEqualTo(2);
        assertThat(desk.err()).contains("--standard", "NONE", "MEE-2024");
        assertThat(audit()).isEqualTo(2);
        assertThat(desk.err()).contains("INPUT");
        assertThat(audit(Desk.HEARING, "--threads", "0")).isEqualTo(2);
        assertThat(desk.err()).contains("--threads");
        assertThat(audit(Desk.HEARING, "--limit-errors", "-1")).isEqualTo(2);
        assertThat(out).doesNotExist();
    }

    @Test
    void aCountyThatCannotBeReadExitsWithThree() throws Exception {
        assertThat(audit(Desk.HEARING, "--county", desk.write("county.yaml", "name: 甲县\nregion: [")))
                .isEqualTo(3);
        assertThat(desk.err()).contains("county.yaml");
        assertThat(out).doesNotExist();
    }

    @Test
    void anUnwritableFolderExitsWithFour() throws Exception {
        out = desk.write("file", "no folder").resolve("out");
        assertThat(audit(Desk.HEARING)).isEqualTo(4);
        assertThat(desk.err()).contains(out.toString());
    }

    /** 戊镇 holds TR-001 since 2022 and never used it; the lawful case of 乙镇 uses TR-003, which it holds. */
    @Test
    void theCountyTellsWhatIsUnused() throws Exception {
        Path county = Desk.HOME.resolve("sample-cases/county/county.yaml");
        Path conferred = Desk.HOME.resolve("sample-cases/lawful/conferred.yaml");
        assertThat(audit(conferred, "--county", county, "--standard", "neutral-100"))
                .isZero();
        assertThat(lines("tables/unused.csv"))
                .anyMatch(line -> line.startsWith("戊镇,TR-001,") && line.contains("2022-03-01"))
                .noneMatch(line -> line.startsWith("乙镇,TR-003,"));
        assertThat(lines("tables/unheld.csv")).hasSize(1);
        assertThat(lines("tables/ranking.csv")).hasSize(2);
    }
}
