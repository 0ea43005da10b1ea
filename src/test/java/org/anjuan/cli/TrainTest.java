package org.anjuan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainTest {
    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void sitDown() {
        desk = new Desk(folder);
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    private int english(String... arguments) {
        return desk.run(Locale.ENGLISH, arguments);
    }

    @Test
    void aPlantedCaseIsViolatedAsAnnounced() throws Exception {
        assertThat(english("train", "plant", "apl-44-1", "--out", at("case.yaml")))
                .isZero();
        assertThat(desk.out()).contains("Defects: APL-44-1").contains("as of 2026-06-30");
        assertThat(english("check", "--as-of", "2026-06-30", at("case.yaml"))).isEqualTo(ExitCode.FOUND);
        assertThat(desk.out()).contains("APL-44-1");
        String planted = Files.readString(folder.resolve("case.yaml"));
        assertThat(planted)
                .startsWith("formatVersion: 1\n")
                .doesNotContain("APL-")
                .doesNotContain("#");
    }

    @Test
    void aCaseFileOfOnesOwnCanBeTheBase() throws Exception {
        Path own = desk.write("own.yaml", Files.readString(Desk.HEARING).replace("甲县交罚〔2024〕2号", "甲县交罚〔2024〕77号"));
        assertThat(english("train", "plant", "APL-63-1", "--base", own.toString(), "--out", at("case.yaml")))
                .isZero();
        assertThat(Files.readString(folder.resolve("case.yaml"))).contains("甲县交罚〔2024〕77号");
    }

    @Test
    void aCountyProfileIsWrittenBesideTheCaseThatNeedsIt() throws Exception {
        assertThat(english("train", "plant", "APL-21-2", "--out", at("case.yaml")))
                .isZero();
        assertThat(desk.out()).contains(at("case-county.yaml") + ": the county profile to review it with");
        assertThat(english("check", "--as-of", "2026-06-30", at("case.yaml"))).isZero();
        assertThat(english("check", "--as-of", "2026-06-30", "--county", at("case-county.yaml"), at("case.yaml")))
                .isEqualTo(ExitCode.FOUND);
        assertThat(desk.out()).contains("APL-21-2");
    }

    @Test
    void whatCannotBePlantedIsToldInOneLine() {
        assertThat(english("train", "plant", "APL-999-1", "--out", at("x.yaml")))
                .isEqualTo(ExitCode.USAGE);
        assertThat(desk.err()).isEqualTo("there is no obligation \"APL-999-1\"\n");
        assertThat(english("train", "plant", "APL-64-4", "--base", "simple", "--out", at("x.yaml")))
                .isEqualTo(ExitCode.USAGE);
        assertThat(desk.err().lines()).hasSize(1);
        assertThat(english("train", "plant", "APL-64-4", "--base", at("no.yaml"), "--out", at("x.yaml")))
                .isEqualTo(ExitCode.UNREADABLE);
        assertThat(desk.err().lines()).hasSize(1);
        assertThat(folder.resolve("x.yaml")).doesNotExist();
    }

    @Test
    void aLessonShowsTheDifferenceTheTimelineAndHowCourtsDecided() {
        assertThat(english("train", "show", "APL-57-4")).isZero();
        assertThat(desk.out())
                .contains("■ Why it matters\nrevocable (")
                .contains("  + defective\n")
                .contains("G-040")
                .contains("■ What comes close and is lawful\n  · ");
        assertThat(english("train", "show", "APL-64-1", "--format", "html", "--out", at("lesson.html")))
                .isZero();
        Document page = html("lesson.html");
        assertThat(page.select("svg.picture")).isNotEmpty();
        assertThat(page.select("tr.differs ins, tr.differs del").eachText()).isNotEmpty();
        assertThat(page.select("a[href^=#]").eachAttr("href"))
                .allSatisfy(link ->
                        assertThat(page.getElementById(link.substring(1))).isNotNull());
        assertThat(page.select("article.finding.violated code.id").eachText()).contains("APL-64-1");
    }

    private Document html(String name) {
        try {
            return Jsoup.parse(folder.resolve(name), "UTF-8");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void theSameSeedGivesTheSameExamByteForByte() throws Exception {
        for (String name : List.of("one", "two")) {
            assertThat(english("train", "exam", "--count", "5", "--seed", "3", "--out", at(name)))
                    .isZero();
        }
        assertThat(english("train", "exam", "--count", "5", "--seed", "4", "--out", at("three")))
                .isZero();
        assertThat(files("one"))
                .containsOnlyKeys(
                        "answers.csv",
                        "answers.json",
                        "cases/01.yaml",
                        "cases/02.yaml",
                        "cases/03.yaml",
                        "cases/04.yaml",
                        "cases/05.yaml",
                        "key/key.docx",
                        "key/key.html",
                        "key/key.json",
                        "paper.docx",
                        "paper.html")
                .isEqualTo(files("two"));
        assertThat(files("three").get("key/key.json")).isNotEqualTo(files("one").get("key/key.json"));
    }

    private TreeMap<String, String> files(String name) throws IOException {
        TreeMap<String, String> files = new TreeMap<>();
        Path root = folder.resolve(name);
        try (Stream<Path> tree = Files.walk(root)) {
            for (Path file : tree.filter(Files::isRegularFile).toList()) {
                files.put(
                        root.relativize(file).toString().replace('\\', '/'),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    @Test
    void anExamMixesLawfulCasesOneDefectAndSeveralAndItsPaperKeepsTheKey() throws Exception {
        assertThat(english("train", "exam", "--count", "5", "--seed", "1", "--out", at("exam")))
                .isZero();
        List<Integer> defects = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (JsonNode solution : new ObjectMapper()
                .readTree(folder.resolve("exam/key/key.json").toFile())
                .get("cases")) {
            defects.add(solution.get("obligations").size());
            solution.get("obligations").forEach(id -> ids.add(id.asText()));
        }
        assertThat(defects).contains(0).anyMatch(count -> count == 1).anyMatch(count -> count > 1);
        assertThat(html("exam/paper.html").text()).doesNotContain(ids);
        assertThat(html("exam/key/key.html").text()).contains(ids);
    }

    @Test
    void markingTellsHitsMissesFalseAlarmsAndWhatToTeachAndKeepsProgress() throws Exception {
        Path key = desk.write(
                "key.json",
                "{\"exam\": \"spring\", \"cases\": [{\"number\": \"01\", \"obligations\": [\"APL-44-1\", \"APL-64-1\"]},"
                        + " {\"number\": \"02\", \"obligations\": []}]}");
        Path answers =
                desk.write("answers.csv", "person,case,finding\nLi,01,APL-44-1 APL-57-3\n,02,lawful\nWu,01,lawful\n");
        String[] mark = {
            "train", "mark", key.toString(), answers.toString(), "--progress", at("progress.csv"), "--on", "2024-03-05"
        };
        assertThat(english(mark)).isZero();
        assertThat(desk.out())
                .contains("  Li | 2 | 1 | 1 | 50\n")
                .contains("  Wu | 0 | 3 | 0 | 0\n")
                .contains("  hearing | 0 | 2 | 0 | 0\n")
                .contains("Li: missed APL-64-1; false alarms APL-57-3\n")
                .contains("  · APL-64-1 No decision before the time to ask for a hearing has passed: missed 2 times");
        assertThat(english(mark)).isZero();
        String spring = "\uFEFFperson,date,exam,hits,misses,false alarms,score\r\n"
                + "Li,2024-03-05,spring,2,1,1,50\r\nWu,2024-03-05,spring,0,3,0,0\r\n";
        assertThat(Files.readString(folder.resolve("progress.csv"))).isEqualTo(spring);
        mark[mark.length - 1] = "2024-09-05";
        desk.write("answers.csv", "person,case,finding\nLi,01,APL-44-1 APL-64-1\n,02,lawful\n");
        assertThat(english(mark)).isZero();
        assertThat(desk.out()).contains("  · Li: 50 (2024-03-05, spring) → 100 (2024-09-05, spring)\n");
        assertThat(Files.readString(folder.resolve("progress.csv")))
                .isEqualTo(spring + "Li,2024-09-05,spring,3,0,0,100\r\n");
    }

    @Test
    void aFileThatKeepsNoProgressIsLeftAsItIs() throws Exception {
        Path key = desk.write("key.json", "{\"exam\": \"spring\", \"cases\": [{\"number\": \"01\"}]}");
        Path sheet = desk.write("a.csv", "person,case,finding\nLi,01,lawful\n");
        Path other = desk.write("other.csv", "name\nLi\n");
        assertThat(english("train", "mark", key.toString(), sheet.toString(), "--progress", other.toString()))
                .isEqualTo(ExitCode.UNREADABLE);
        assertThat(desk.err())
                .startsWith(other + ":2:1: this is no row of a progress file")
                .endsWith("\n");
        assertThat(Files.readString(other)).isEqualTo("name\nLi\n");
    }

    @Test
    void aBrokenKeyOrSheetIsToldInOneLine() throws Exception {
        Path key = desk.write("key.json", "{\"exam\": \"spring\", \"case\": []}");
        Path sheet = desk.write("a.csv", "person,case,finding\nLi,01,APL-44-1\n");
        assertThat(english("train", "mark", key.toString(), sheet.toString())).isEqualTo(ExitCode.UNREADABLE);
        assertThat(desk.err()).contains("did you mean \"cases\"");
        assertThat(desk.err().lines()).hasSize(1);
        Path right = desk.write("right.json", "{\"exam\": \"spring\", \"cases\": [{\"number\": \"02\"}]}");
        assertThat(english("train", "mark", right.toString(), sheet.toString())).isEqualTo(ExitCode.UNREADABLE);
        assertThat(desk.err()).isEqualTo(sheet + ":2:1: the exam has no case \"01\", its cases are 02\n");
        assertThat(desk.out()).isEmpty();
    }

    @Test
    void aQuizWorksThroughAPipe() {
        String answers = "what\nlawful\nAPL-44-1, APL-64-1\nq\n";
        assertThat(desk.run(
                        Locale.ENGLISH,
                        new ByteArrayInputStream(answers.getBytes(StandardCharsets.UTF_8)),
                        "train",
                        "quiz",
                        "--stage",
                        "defence",
                        "--level",
                        "easy",
                        "--count",
                        "3"))
                .isZero();
        assertThat(desk.out())
                .contains("Case 1 of 3", "there is no obligation \"what\"", "Case 3 of 3", "Answered: 2.")
                .containsPattern("Remedy: |The case is lawful");
        assertThat(desk.err()).isEmpty();
    }

    @Test
    void aQuizEndsWithItsInput() {
        assertThat(english("train", "quiz", "--count", "1")).isZero();
        assertThat(desk.out()).contains("Answered: 0. Hits 0, misses 0, false alarms 0, score 0");
    }

    @Test
    void theCourseIsToldInBothLanguages() {
        assertThat(english("train", "course")).isZero();
        assertThat(desk.out()).contains("■ 20. ").doesNotContainPattern("[\\u4E00-\\u9FFF]");
        assertThat(desk.run(Locale.CHINESE, "train", "course")).isZero();
        assertThat(desk.out()).contains("■ 1. 没有赋权的乡镇用自己的名义处罚");
    }

    @Test
    void badOptionsAreRefused() {
        assertThat(english("train", "quiz", "--stage", "nowhere")).isEqualTo(ExitCode.USAGE);
        assertThat(desk.err()).contains("nowhere");
        assertThat(english("train", "exam", "--count", "0", "--out", at("e"))).isEqualTo(ExitCode.USAGE);
        assertThat(english("train", "exam", "--level", "odd", "--out", at("e"))).isEqualTo(ExitCode.USAGE);
        assertThat(desk.err()).contains("easy, medium or hard");
        assertThat(english("train", "mark", "key.json")).isEqualTo(ExitCode.USAGE);
        assertThat(english("train")).isEqualTo(ExitCode.USAGE);
        assertThat(folder.resolve("e")).doesNotExist();
    }
}
