package org.anjuan.casefile.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.DecisionKind;
import org.anjuan.casefile.Domain;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@NullUnmarked
class CaseFileReaderTest {
    private final CaseFileReader reader = new CaseFileReader();

    @TempDir
    Path folder;

    @Nested
    class Takes {
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
    }

    @Nested
    class Keys {
        @Test
        void unknownWithTheNearestKey() {
            Problem problem = problem("case.yaml", "caseNumber: '1'\ndecision:\n  nubmer: '1'\n");

            assertThat(problem)
                    .isEqualTo(new Problem(
                            "case.yaml",
                            new Place(3, 3),
                            "/decision/nubmer",
                            "unknown-key",
                            List.of("nubmer"),
                            "number"));
        }

        @Test
        void unknownInAListInJson() {
            Problem problem = problem("case.json", "{\"notice\": [\n  {},\n  {\"servedon\": \"2024-01-01\"}]}");

            assertThat(problem)
                    .isEqualTo(new Problem(
                            "case.json",
                            new Place(3, 4),
                            "/notice/1/servedon",
                            "unknown-key",
                            List.of("servedon"),
                            "servedOn"));
        }

        @Test
        void unknownWithoutANearKey() {
            Problem problem = problem("case.yaml", "somethingElse: 1\n");

            assertThat(problem.key()).isEqualTo("unknown-key");
            assertThat(problem.pointer()).isEqualTo("/somethingElse");
            assertThat(problem.hint()).isNull();
        }

        @Test
        void unknownInChineseCountsColumnsInCharacters() {
            Problem problem = problem("case.yaml", "处罚决定:\n  文号: 甲县交罚〔2024〕1号\n  日其: 2024-04-09\n");

            assertThat(problem)
                    .isEqualTo(new Problem(
                            "case.yaml", new Place(3, 3), "/decision/日其", "unknown-key", List.of("日其"), "日期"));
        }

        @Test
        void columnsAfterChineseTextOnOneLine() {
            Problem json = problem("case.json", "{\"标题\": \"某运输公司案\", \"领域\": \"运输\"}");
            Problem yaml = problem("case.yaml", "{标题: 某运输公司案, 领域: 运输}");

            assertThat(json.place()).isEqualTo(new Place(1, 24));
            assertThat(yaml.place()).isEqualTo(new Place(1, 18));
            assertThat(json.pointer()).isEqualTo("/domain");
        }

        @Test
        void twiceInJson() {
            Problem problem = problem("case.json", "{\"title\": \"a\",\n \"title\": \"b\"}");

            assertThat(problem.key()).isEqualTo("duplicate-key");
            assertThat(problem.arguments()).containsExactly("title");
            assertThat(problem.place().line()).isEqualTo(2);
        }

        @Test
        void twiceInYaml() {
            Problem problem = problem("case.yaml", "decision:\n  on: 2024-04-09\n  number: '1'\n  on: 2024-04-10\n");

            assertThat(problem.key()).isEqualTo("duplicate-key");
            assertThat(problem.arguments()).containsExactly("on");
            assertThat(problem.place().line()).isEqualTo(4);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "decision:\n  on: 2024-04-09\n  日期: 2024-04-10\n",
                    "decision:\n  日期: 2024-04-09\n  on: 2024-04-10\n",
                    "decision:\n  on: 2024-04-09\n  \"日期\" : 2024-04-10\n",
                    "decision:\n  on: 2024-04-09\n  ? 日期\n  : 2024-04-10\n",
                    "decision:\n  on: 2024-04-09\n  \"\\u65e5\\u671f\": 2024-04-10\n",
                    "处罚决定: {}\ndecision: {}\n"
                })
        void onceInEachLanguage(String text) {
            Problem problem = problem("case.yaml", text);

            assertThat(problem.key()).isEqualTo("duplicate-key");
            assertThat(problem.pointer()).isIn("/decision/on", "/decision");
        }

        @Test
        void onceInEachLanguageStandsAtTheSecond() {
            Problem problem = problem("case.yaml", "decision:\n  on: 2024-04-09\n  日期: 2024-04-10\n");

            assertThat(problem.place()).isEqualTo(new Place(3, 3));
        }

        @Test
        void onceInEachLanguageInJson() {
            Problem problem = problem("case.json", "{\"title\": \"a\",\n \"\\u6807\\u9898\": \"b\"}");

            assertThat(problem.key()).isEqualTo("duplicate-key");
            assertThat(problem.pointer()).isEqualTo("/title");
            assertThat(problem.place().line()).isEqualTo(2);
        }
    }

    @Nested
    class Values {
        @Test
        void aDayThatDoesNotExist() {
            Problem problem = problem("case.yaml", "decision:\n  on: 2024-02-30\n");

            assertThat(problem)
                    .isEqualTo(new Problem(
                            "case.yaml",
                            new Place(2, 7),
                            "/decision/on",
                            "expected-not",
                            List.of("date", "2024-02-30"),
                            null));
        }

        @Test
        void aDateAsANumber() {
            Problem problem = problem("case.yaml", "notice:\n  - servedOn: 20240409\n");

            assertThat(problem)
                    .isEqualTo(new Problem(
                            "case.yaml",
                            new Place(2, 15),
                            "/notice/0/servedOn",
                            "expected-not",
                            List.of("date", "20240409"),
                            null));
        }

        @Test
        void aTextForATruthValue() {
            Problem problem = problem("case.yaml", "decision:\n  complexOrMajor: maybe\n");

            assertThat(problem.key()).startsWith("expected");
            assertThat(problem.arguments().get(0)).isEqualTo("truth-value");
            assertThat(problem.place()).isEqualTo(new Place(2, 19));
            assertThat(problem.pointer()).isEqualTo("/decision/complexOrMajor");
        }

        @Test
        void aRecordForAText() {
            Problem problem = problem("case.yaml", "caseNumber:\n  number: 1\n");

            assertThat(problem.key()).isEqualTo("expected");
            assertThat(problem.arguments().get(0)).isEqualTo("text");
            assertThat(problem.pointer()).isEqualTo("/caseNumber");
            assertThat(problem.place()).isEqualTo(new Place(2, 3));
        }

        @Test
        void aRecordForAList() {
            Problem problem = problem("case.yaml", "notice:\n  kind: penalty-notice\n");

            assertThat(problem.key()).isEqualTo("expected");
            assertThat(problem.arguments().get(0)).isEqualTo("list");
            assertThat(problem.pointer()).isEqualTo("/notice");
        }

        @Test
        void aTextForARecord() {
            Problem problem = problem("case.json", "{\"decision\": \"yes\"}");

            assertThat(problem.key()).isEqualTo("expected-not");
            assertThat(problem.arguments().get(0)).isEqualTo("record");
            assertThat(problem.pointer()).isEqualTo("/decision");
        }

        @Test
        void aListForTheWholeFile() {
            Problem problem = problem("case.json", "[1]");

            assertThat(problem.key()).isEqualTo("expected");
            assertThat(problem.arguments().get(0)).isEqualTo("record");
            assertThat(problem.pointer()).isEmpty();
            assertThat(problem.place()).isEqualTo(new Place(1, 1));
        }

        @Test
        void aTextForTheWholeFile() {
            Problem problem = problem("case.yaml", "just a letter\n");

            assertThat(problem.key()).isEqualTo("expected-not");
            assertThat(problem.arguments().get(0)).isEqualTo("record");
        }

        @ParameterizedTest
        @ValueSource(strings = {"null", "~", "# nothing but a comment", "---", "--- \n...\n"})
        void nothing(String text) {
            assertThat(problem("case.yaml", text).key()).isEqualTo("empty-file");
        }

        @Test
        void aNullInAList() {
            Problem problem = problem("case.json", "{\"notice\": [null]}");

            assertThat(problem.key()).isEqualTo("expected-not");
            assertThat(problem.arguments().get(0)).isEqualTo("record");
            assertThat(problem.pointer()).isEqualTo("/notice/0");
        }

        @Test
        void anUnknownTermWithTheNearestOne() {
            Problem problem = problem("case.yaml", "domain: transprot\n");

            assertThat(problem.key()).isEqualTo("unknown-value");
            assertThat(problem.place()).isEqualTo(new Place(1, 9));
            assertThat(problem.pointer()).isEqualTo("/domain");
            assertThat(problem.arguments().get(0)).isEqualTo("transprot");
            assertThat(problem.arguments().get(1)).startsWith("transport, 交通运输, work-safety, 安全生产");
            assertThat(problem.hint()).isEqualTo("transport");
        }

        @Test
        void anUnknownTermInChineseInAList() {
            Problem problem = problem("case.yaml", "告知:\n  - 告知权利: [陈述权, 申辨权]\n");

            assertThat(problem.key()).isEqualTo("unknown-value");
            assertThat(problem.pointer()).isEqualTo("/notice/0/rights/1");
            assertThat(problem.place()).isEqualTo(new Place(2, 17));
            assertThat(problem.hint()).isEqualTo("申辩权");
        }

        @Test
        void aNewerFormat() {
            Problem problem = problem("case.yaml", "title: 案\nformatVersion: 2\n");

            assertThat(problem)
                    .isEqualTo(new Problem(
                            "case.yaml", new Place(2, 16), "/formatVersion", "newer-format", List.of("2", "1"), null));
        }

        @Test
        void aNewerFormatThatThisProgramCannotReadAtAll() {
            Problem problem = problem("case.yaml", "formatVersion: 2\nnovelty: true\n");

            assertThat(problem.key()).isEqualTo("newer-format");
            assertThat(problem.place()).isEqualTo(new Place(1, 16));
        }
    }

    @Nested
    class Texts {
        @Test
        void brokenJson() {
            Problem problem = problem("case.json", "{\"title\": \"a\"\n \"item\": \"b\"}");

            assertThat(problem.key()).isEqualTo("broken-json");
            assertThat(problem.place()).isEqualTo(new Place(2, 2));
            assertThat(problem.pointer()).isEmpty();
        }

        @Test
        void jsonThatEndsTooEarly() {
            assertThat(problem("case.json", "{\"decision\": {\"number\": \"1\"").key())
                    .isEqualTo("broken-json");
            assertThat(problem("case.json", "{\"decision\": {\"number\": \"1").key())
                    .isEqualTo("broken-json");
        }

        @Test
        void brokenYaml() {
            Problem problem = problem("case.yaml", "title: 'a\nitem: b\n");

            assertThat(problem.key()).isEqualTo("broken-yaml");
            assertThat(problem.place()).isNotNull();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "title: a\n\titem: b\n",
                    "title: a\n item: b\n",
                    "recorded: [notice\n",
                    "@x: 1\n",
                    "title: b: c\n"
                })
        void yamlThatIsNone(String text) {
            assertThat(problem("case.yaml", text).key()).isEqualTo("broken-yaml");
        }

        @Test
        void twoDocuments() {
            Problem yaml = problem("case.yaml", "title: a\n---\ntitle: b\n");
            Problem json = problem("case.json", "{\"title\": \"a\"}\n{\"title\": \"b\"}");

            assertThat(yaml.key()).isEqualTo("two-documents");
            assertThat(yaml.place()).isEqualTo(new Place(3, 1));
            assertThat(json.key()).isEqualTo("two-documents");
            assertThat(json.place().line()).isEqualTo(2);
        }

        @Test
        void deepNesting() {
            assertThat(problem("case.json", "{\"title\": " + "[".repeat(100_000))
                            .key())
                    .isIn("too-deep", "expected");
            assertThat(problem("case.json", "[".repeat(100_000)).key()).isIn("too-deep", "expected");
            assertThat(problem("case.json", "{\"unknown\": " + "[".repeat(30) + "]".repeat(30) + "}")
                            .key())
                    .isIn("too-deep", "unknown-key");
            assertThat(problem("case.yaml", "title: " + "[".repeat(100_000)).key())
                    .isIn("too-deep", "expected");
            assertThat(problem("case.yaml", "unknown: " + "[".repeat(30) + "]".repeat(30))
                            .key())
                    .isIn("too-deep", "unknown-key");
        }

        @Test
        void aTextThatIsTooLong() {
            String text = "甲".repeat((1 << 20) + 1);

            assertThat(problem("case.json", "{\"title\": \"" + text + "\"}").key())
                    .isEqualTo("too-long");
        }

        @Test
        void aNumberThatIsTooLong() {
            String number = "9".repeat(2000);

            assertThat(problem("case.json", "{\"payment\": {\"amount\": " + number + "}}")
                            .key())
                    .isEqualTo("too-long");
            assertThat(problem("case.yaml", "payment: {amount: " + number + "}\n")
                            .key())
                    .isIn("too-long", "expected-not");
        }

        @Test
        void aWholeNumberThatIsTooLarge() {
            assertThat(problem("case.json", "{\"notice\": [{\"defenceDays\": 99999999999}]}"))
                    .isEqualTo(new Problem(
                            "case.json",
                            new Place(1, 29),
                            "/notice/0/defenceDays",
                            "expected-not",
                            List.of("whole-number", "99999999999"),
                            null));
        }

        @Test
        void anAlias() {
            Problem problem = problem("case.yaml", "title: &t a\nitem: *t\n");

            assertThat(problem.key()).isEqualTo("alias");
            assertThat(problem.place().line()).isEqualTo(2);
        }

        @Test
        void anAliasBomb() {
            StringBuilder text = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
            for (int i = 1; i < 30; i++) {
                text.append("a%d: &a%d [*a%d, *a%d, *a%d, *a%d]\n".formatted(i, i, i - 1, i - 1, i - 1, i - 1));
            }

            assertThat(problem("case.yaml", text.toString()).key()).isIn("alias", "unknown-key");
            assertThat(problem("case.yaml", "notice: &n\n  - {basis: *n}\n").key())
                    .isEqualTo("alias");
            assertThat(problem("case.yaml", "decision: &d {number: '1'}\nclosure:\n  <<: *d\n")
                            .key())
                    .isIn("alias", "unknown-key");
        }
    }

    @Nested
    class Bytes {
        @Test
        void tooMany() throws IOException {
            Path large = folder.resolve("large.yaml");
            try (RandomAccessFile sparse = new RandomAccessFile(large.toFile(), "rw")) {
                sparse.setLength((16L << 20) + 1);
            }

            assertThat(problem(large))
                    .isEqualTo(new Problem(large.toString(), null, "", "too-large", List.of("16"), null));
        }

        @Test
        void tooManyFromStandardInput() {
            UnreadableCaseFile unreadable = catchThrowableOfType(
                    UnreadableCaseFile.class, () -> CaseSource.of("-", new byte[(16 << 20) + 1], null));

            assertThat(unreadable.problem().key()).isEqualTo("too-large");
        }

        @Test
        void binary() throws IOException {
            assertThat(problem("case.yaml", new byte[] {'P', 'K', 3, 4, 0, 0, 8})
                            .key())
                    .isEqualTo("binary-file");
        }

        @Test
        void inUtf16() throws IOException {
            Problem marked = problem("case.yaml", "title: 案\n".getBytes(StandardCharsets.UTF_16));
            Problem bare = problem("case.yaml", "title: 案\n".getBytes(StandardCharsets.UTF_16LE));

            assertThat(marked.key()).isEqualTo("not-utf8");
            assertThat(marked.arguments()).containsExactly("UTF-16");
            assertThat(bare.key()).isEqualTo("not-utf8");
            assertThat(bare.arguments()).containsExactly("UTF-16");
        }

        @Test
        void inGb18030() throws IOException {
            Problem problem = problem("case.yaml", "标题: 某运输公司案\n".getBytes(Charset.forName("GB18030")));

            assertThat(problem.key()).isEqualTo("not-utf8");
            assertThat(problem.arguments()).containsExactly("GB18030");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "\n \n", "\uFEFF"})
        void none(String text) {
            assertThat(problem("case.yaml", text).key()).isEqualTo("empty-file");
            assertThat(problem("case.json", text).key()).isEqualTo("empty-file");
        }

        @Test
        void controlCharacters() {
            assertThat(problem("case.yaml", "title: a\u0007b\n").key()).isEqualTo("broken-yaml");
            assertThat(problem("case.json", "{\"title\": \"a\u0007b\"}").key()).isEqualTo("broken-json");
        }

        @Test
        void charactersBeyondTheBasicPlane() throws Exception {
            assertThat(yaml("title: 𠮷案\n").title()).isEqualTo("𠮷案");
            assertThat(problem("case.yaml", "{title: 𠮷𠮷案, domain: 运输}").place())
                    .isEqualTo(new Place(1, 22));
            assertThat(problem("case.json", "{\"title\": \"\\ud842\", \"domain\": \"运输\"}")
                            .key())
                    .isEqualTo("unknown-value");
        }

        @Test
        void missing() {
            Path missing = folder.resolve("missing.yaml");

            assertThat(problem(missing))
                    .isEqualTo(new Problem(missing.toString(), null, "", "no-such-file", List.of(), null));
        }

        @Test
        void ofAFolder() {
            assertThat(problem(folder).key()).isEqualTo("cannot-read");
        }

        @Test
        void unreadable() throws IOException {
            Path locked = Files.writeString(folder.resolve("locked.yaml"), "title: a\n");
            assumeFalse(!locked.toFile().setReadable(false) || Files.isReadable(locked), "root may read every file");

            assertThat(problem(locked).key()).isEqualTo("no-access");
        }

        @Test
        void carryTheirDigest() throws Exception {
            Path file = Files.writeString(folder.resolve("case.json"), "abc");

            assertThat(CaseSource.of(file).sha256())
                    .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        }
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

    private CaseFile yaml(String text) throws UnreadableCaseFile {
        return reader.read(CaseSource.of("case.yaml", text.getBytes(StandardCharsets.UTF_8), Format.YAML));
    }

    private CaseFile json(String text) throws UnreadableCaseFile {
        return reader.read(CaseSource.of("case.json", text.getBytes(StandardCharsets.UTF_8), Format.JSON));
    }

    private CaseFile file(String name, String text) throws Exception {
        return reader.read(CaseSource.of(Files.writeString(folder.resolve(name), text)));
    }

    private Problem problem(String name, String text) {
        return problem(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private Problem problem(String name, byte[] bytes) {
        return catchThrowableOfType(
                        UnreadableCaseFile.class,
                        () -> reader.read(CaseSource.of(name, bytes, Format.of(Path.of(name)))))
                .problem();
    }

    private Problem problem(Path file) {
        return catchThrowableOfType(UnreadableCaseFile.class, () -> reader.read(CaseSource.of(file)))
                .problem();
    }
}
