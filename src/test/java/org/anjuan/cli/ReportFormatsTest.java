package org.anjuan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** One review in every format: the same verdict, the same counts, the same obligations. */
class ReportFormatsTest {
    private static final List<String> OUTCOMES =
            List.of("violated", "questioned", "undetermined", "pending", "satisfied", "not applicable");

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void oneCheck() throws IOException {
        desk = new Desk(folder);
        int code = desk.run(
                Locale.ENGLISH,
                "check",
                desk.decidedTooEarly().toString(),
                "--as-of=2026-06-30",
                "--format=json",
                "--report=text=" + folder.resolve("r.txt"),
                "--report=sarif=" + folder.resolve("r.sarif"),
                "--report=csv=" + folder.resolve("r.csv"),
                "--report=junit=" + folder.resolve("r.xml"),
                "--report=markdown=" + folder.resolve("r.md"),
                "--report=docx=" + folder.resolve("r.docx"),
                "--report=html=" + folder.resolve("r.html"),
                "--report=html=" + folder.resolve("pages"));
        assertThat(code).isEqualTo(1);
        assertThat(desk.err()).isEmpty();
    }

    private JsonNode review() throws IOException {
        return new ObjectMapper().readTree(desk.out()).at("/reviews/0");
    }

    private Map<String, Long> counts() throws IOException {
        Map<String, Long> counts = new TreeMap<>();
        review().at("/summary")
                .fields()
                .forEachRemaining(
                        entry -> counts.put(entry.getKey(), entry.getValue().asLong()));
        return counts;
    }

    private List<String> obligations(String outcome) throws IOException {
        return StreamSupport.stream(review().at("/checklist").spliterator(), false)
                .filter(entry -> entry.at("/outcome").asText().equals(outcome))
                .map(entry -> entry.at("/obligation").asText())
                .toList();
    }

    private String read(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    @Test
    void theReviewItselfFindsTheEarlyDecision() throws IOException {
        assertThat(review().at("/verdict").asText()).isEqualTo("revocable");
        assertThat(obligations("violated")).contains("APL-64-1");
    }

    @Test
    void aPenaltyThatIsComparedWithNothingIsToldWhereTheVerdictIs() throws IOException {
        String told = "The file names no item of the catalogue";
        assertThat(read("r.txt")).contains(told);
        assertThat(read("r.md")).contains(told);
        assertThat(read("r.html")).contains(told);
        try (InputStream in = Files.newInputStream(folder.resolve("r.docx"));
                XWPFWordExtractor word = new XWPFWordExtractor(new XWPFDocument(in))) {
            assertThat(word.getText()).contains(told);
        }

        desk.run(
                Locale.ENGLISH,
                "check",
                Desk.HOME.resolve("sample-cases/lawful/delegated.yaml").toString());
        assertThat(desk.out()).contains("Verdict: lawful").doesNotContain(told);
    }

    @Test
    void text() throws IOException {
        assertThat(read("r.txt")).contains("Verdict: revocable (" + countsInWords());
        assertThat(indented(read("r.txt")))
                .containsExactlyElementsOf(
                        Stream.concat(obligations("violated").stream(), obligations("questioned").stream())
                                .toList());
    }

    private static List<String> indented(String text) {
        return Pattern.compile("(?m)^  (\\S+-\\S+)  ")
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private String countsInWords() throws IOException {
        Map<String, Long> counts = counts();
        return OUTCOMES.stream()
                .map(outcome -> outcome + " " + counts.get(outcome.replace(' ', '-')))
                .collect(Collectors.joining("; "));
    }

    @Test
    void markdown() throws IOException {
        assertThat(read("r.md")).contains("Verdict: revocable (" + countsInWords());
        assertThat(Pattern.compile("(?m)^- \\*\\*(\\S+)\\*\\*")
                        .matcher(read("r.md"))
                        .results()
                        .map(match -> match.group(1))
                        .toList())
                .containsExactlyElementsOf(
                        Stream.concat(obligations("violated").stream(), obligations("questioned").stream())
                                .toList());
    }

    @Test
    void csv() throws IOException {
        String text = read("r.csv");
        assertThat(text).startsWith("\uFEFFfile,case,verdict,");
        List<Map<String, String>> rows = rows(text.substring(1));
        Map<String, Long> counts = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> cell(row, "outcome").replace(' ', '-'), TreeMap::new, Collectors.counting()));
        counts().forEach((outcome, count) ->
                assertThat(counts.getOrDefault(outcome, 0L)).as(outcome).isEqualTo(count));
        assertThat(rows).allMatch(row -> cell(row, "verdict").equals("revocable"));
        assertThat(rows.stream()
                        .filter(row -> cell(row, "outcome").equals("violated"))
                        .map(row -> cell(row, "obligation")))
                .containsExactlyElementsOf(obligations("violated"));
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }

    private static List<Map<String, String>> rows(String text) throws IOException {
        try (MappingIterator<Map<String, String>> rows = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(text)) {
            return rows.readAll();
        }
    }

    @Test
    void junit() throws Exception {
        Element suites = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(folder.resolve("r.xml").toFile())
                .getDocumentElement();
        Element suite = (Element) suites.getElementsByTagName("testsuite").item(0);
        Map<String, Long> counts = counts();
        Long violated = counts.getOrDefault("violated", 0L);
        assertThat(suite.getAttribute("tests"))
                .isEqualTo(String.valueOf(
                        counts.values().stream().mapToLong(Long::longValue).sum()));
        assertThat(suite.getAttribute("failures")).isEqualTo(String.valueOf(violated));
        assertThat(suites.getElementsByTagName("failure").getLength()).isEqualTo(violated.intValue());
        assertThat(suites.getElementsByTagName("skipped").getLength())
                .isEqualTo(counts.entrySet().stream()
                        .filter(entry -> !entry.getKey().equals("violated"))
                        .filter(entry -> !entry.getKey().equals("satisfied"))
                        .mapToInt(entry -> entry.getValue().intValue())
                        .sum());
        Element verdict = (Element) suite.getElementsByTagName("property").item(0);
        assertThat(verdict.getAttribute("value")).isEqualTo("revocable");
    }

    @Test
    void sarif() throws IOException {
        JsonNode run = new ObjectMapper().readTree(read("r.sarif")).at("/runs/0");
        assertThat(run.at("/properties/reviews/0/summary")).isEqualTo(review().at("/summary"));
        assertThat(run.at("/properties/reviews/0/verdict").asText()).isEqualTo("revocable");
        assertThat(ids(run, "error")).containsExactlyElementsOf(obligations("violated"));
        assertThat(ids(run, "warning")).containsExactlyElementsOf(obligations("questioned"));
        JsonNode early = result(run, "APL-64-1");
        JsonNode evidence = evidence("APL-64-1");
        assertThat(early.at("/locations/0/physicalLocation/region/startLine")).isEqualTo(evidence.at("/line"));
        assertThat(early.at("/locations/0/physicalLocation/region/startColumn")).isEqualTo(evidence.at("/column"));
        assertThat(early.at("/partialFingerprints")).hasSize(1);
    }

    private JsonNode evidence(String obligation) throws IOException {
        return StreamSupport.stream(review().at("/checklist").spliterator(), false)
                .filter(entry -> entry.at("/obligation").asText().equals(obligation))
                .findFirst()
                .orElseThrow()
                .at("/evidence/0");
    }

    private static JsonNode result(JsonNode run, String rule) {
        return StreamSupport.stream(run.at("/results").spliterator(), false)
                .filter(result -> result.at("/ruleId").asText().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> ids(JsonNode run, String level) {
        return StreamSupport.stream(run.at("/results").spliterator(), false)
                .filter(result -> result.at("/level").asText().equals(level))
                .map(result -> result.at("/ruleId").asText())
                .toList();
    }

    @Test
    void sarifKeepsToItsOfficialSchema() throws IOException {
        try (InputStream schema = getClass().getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                            .getSchema(
                                    new String(Objects.requireNonNull(schema).readAllBytes(), StandardCharsets.UTF_8),
                                    InputFormat.JSON)
                            .validate(read("r.sarif"), InputFormat.JSON))
                    .isEmpty();
        }
    }

    @Test
    void word() throws IOException {
        try (InputStream in = Files.newInputStream(folder.resolve("r.docx"));
                XWPFDocument document = new XWPFDocument(in);
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            String text = extractor.getText();
            assertThat(text)
                    .contains("Legal Review Opinion")
                    .contains("甲县交罚〔2024〕2号")
                    .contains("甲县交通运输局")
                    .contains("Verdict: revocable (" + countsInWords())
                    .contains("Reviewer (signature)");
            for (String outcome : List.of("violated", "questioned")) {
                obligations(outcome).forEach(id -> assertThat(text).contains("(" + id + ")"));
            }
            assertThat(document.getTables()
                            .get(0)
                            .getRow(0)
                            .getCell(0)
                            .getParagraphs()
                            .get(0)
                            .getRuns())
                    .allMatch(run -> run.getCTR()
                            .getRPr()
                            .getRFontsArray(0)
                            .getEastAsia()
                            .equals("黑体"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"r.html", "pages/0001-甲县交罚-2024-2号.html"})
    void html(String name) throws IOException {
        Document page = Jsoup.parse(read(name));
        assertThat(page.select(".verdict strong").text()).isEqualTo("× revocable");
        counts().forEach((outcome, count) -> {
            assertThat(page.select(".banner li[data-outcome=" + outcome + "] b").text())
                    .as(outcome)
                    .isEqualTo(String.valueOf(count));
            assertThat(page.select("tr[data-outcome=" + outcome + "]"))
                    .as(outcome)
                    .hasSize(count.intValue());
        });
        assertThat(page.select(".finding h4 .id").eachText())
                .containsExactlyElementsOf(
                        Stream.concat(obligations("violated").stream(), obligations("questioned").stream())
                                .toList());
    }

    @Test
    void theIndexOfTheFolderTellsTheSame() throws IOException {
        Document index = Jsoup.parse(read("pages/index.html"));
        Map<String, Long> counts = counts();
        assertThat(index.select("table.cases tbody .badge").text()).isEqualTo("× revocable");
        assertThat(index.select("table.cases tbody td.number").eachText())
                .containsExactlyElementsOf(OUTCOMES.stream()
                        .map(outcome -> String.valueOf(counts.get(outcome.replace(' ', '-'))))
                        .toList());
    }

    @Test
    void nothingButTheReportsIsLeftBehind() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "early.yaml", "r.txt", "r.sarif", "r.csv", "r.xml", "r.md", "r.docx", "r.html", "pages");
        }
    }
}
