package org.anjuan.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.anjuan.report.Messages;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The statistics say what the findings say: every table adds up to the same cases and defects. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SummaryTest {
    private static final int SIZE = 700;
    private static final int BAD = 3;

    private final ObjectMapper json = new ObjectMapper();
    private final Messages words = new Messages(Locale.ENGLISH);

    private Path out;
    private List<JsonNode> findings;
    private JsonNode tables;

    @BeforeAll
    void audit(@TempDir Path folder) throws Exception {
        Path input = folder.resolve("input.jsonl");
        new SampleArchive(AuditBench.SAMPLES).write(input, SIZE);
        Files.writeString(input, "no case\n".repeat(BAD), StandardOpenOption.APPEND);
        out = folder.resolve("out");
        new AuditBench().audit(out, input).run(AuditBench.threads(2));
        findings = AuditBench.lines(out.resolve("findings.jsonl"));
        tables = json.readTree(out.resolve("summary.json").toFile()).get("tables");
    }

    private long sum(String table, String column) {
        return StreamSupport.stream(tables.get(table).spliterator(), false)
                .mapToLong(row -> row.get(column).asLong())
                .sum();
    }

    private long defects(String outcome) {
        return findings.stream()
                .flatMap(found -> StreamSupport.stream(found.get("defects").spliterator(), false))
                .filter(defect -> defect.get("outcome").asText().equals(outcome))
                .count();
    }

    private long violatedCases() {
        return findings.stream()
                .filter(found -> StreamSupport.stream(found.get("defects").spliterator(), false)
                        .anyMatch(defect -> defect.get("outcome").asText().equals("violated")))
                .count();
    }

    @Test
    void everyTableOfCasesCountsEveryCaseOnce() {
        assertThat(List.of("verdicts", "townships", "organs", "months"))
                .allSatisfy(table -> assertThat(sum(table, "cases")).as(table).isEqualTo(SIZE));
        assertThat(List.of("townships", "organs", "months"))
                .allSatisfy(table ->
                        assertThat(sum(table, "violated_cases")).as(table).isEqualTo(violatedCases()));
        assertThat(sum("rejects", "records")).isEqualTo(BAD);
    }

    @Test
    void everyTableOfDefectsCountsEveryDefectOnce() {
        assertThat(List.of("obligations", "stages", "consequences"))
                .allSatisfy(
                        table -> assertThat(sum(table, "violated")).as(table).isEqualTo(defects("violated")));
        assertThat(List.of("obligations", "stages"))
                .allSatisfy(
                        table -> assertThat(sum(table, "questioned")).as(table).isEqualTo(defects("questioned")));
    }

    @Test
    void theOutcomesOfAnObligationAddUpToTheCasesItAroseIn() {
        assertThat(tables.get("obligations"))
                .hasSizeGreaterThan(100)
                .allSatisfy(row -> assertThat(row.get("arose").asLong())
                        .isEqualTo(row.get("violated").asLong()
                                + row.get("questioned").asLong()
                                + row.get("undetermined").asLong()
                                + row.get("pending").asLong()
                                + row.get("satisfied").asLong()));
    }

    @Test
    void aShareOfFewCasesIsAnInterval() throws Exception {
        for (JsonNode row : tables.get("townships")) {
            double share = 100
                    * row.get("violated_cases").asDouble()
                    / row.get("cases").asDouble();
            assertThat(row.get("violated_from").asDouble()).isLessThanOrEqualTo(share + 0.05);
            assertThat(row.get("violated_to").asDouble()).isGreaterThanOrEqualTo(share - 0.05);
        }
    }

    @Test
    void everyTableOfFinesCountsEveryFineOnce() {
        long amounts = 0;
        long fines = 0;
        long measured = 0;
        for (JsonNode found : findings) {
            amounts += found.path("fine").asLong();
            fines += found.has("fine") ? 1 : 0;
            measured += found.get("fines").size();
        }
        assertThat(measured).isPositive();
        assertThat(sum("fines", "fines")).isEqualTo(fines);
        assertThat(sum("fines", "total")).isEqualTo(amounts);
        for (String table : List.of("bands", "bands-townships")) {
            assertThat(sum(table, "fines")).as(table).isEqualTo(measured);
            assertThat(tables.get(table))
                    .allSatisfy(row -> assertThat(row.get("fines").asLong())
                            .isEqualTo(Stream.of(
                                            "in_lower",
                                            "in_middle",
                                            "in_upper",
                                            "at_ceiling",
                                            "outside_band",
                                            "without_band")
                                    .mapToLong(part -> row.get(part).asLong())
                                    .sum()));
        }
    }

    @Test
    void everyTableOfDaysCountsEveryCaseOnce() {
        assertThat(sum("handling", "decided_cases")).isEqualTo(having("filedOn", "decidedOn"));
        assertThat(sum("handling", "closed_cases")).isEqualTo(having("filedOn", "closedOn"));
        assertThat(sum("scores", "scored")).isEqualTo(having("score", "score"));
    }

    private long having(String first, String second) {
        return findings.stream()
                .filter(found -> found.has(first) && found.has(second))
                .count();
    }

    @Test
    void everyFormatHasTheSameCells() throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook(out.resolve("tables.xlsx").toFile())) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(tables.size());
            int sheet = 0;
            for (Map.Entry<String, JsonNode> table : tables.properties()) {
                expectCells(table.getKey(), table.getValue(), workbook.getSheetAt(sheet++));
            }
        }
        assertThat(parquet("cases.parquet", "count(*)")).isEqualTo(SIZE);
        assertThat(parquet("cases.parquet", "sum(violated)")).isEqualTo(defects("violated"));
        assertThat(parquet("defects.parquet", "count(*)")).isEqualTo(defects("violated") + defects("questioned"));
    }

    /** Numbers are the same in JSON, CSV and XLSX, cell by cell; a text may be a code in one and a word in the others. */
    private void expectCells(String key, JsonNode table, Sheet sheet) throws Exception {
        Path file = out.resolve("tables").resolve(key + ".csv");
        assertThat(Files.readString(file)).as(key).startsWith("\uFEFF");
        List<String[]> lines;
        try (MappingIterator<String[]> csv = new CsvMapper()
                .readerFor(String[].class)
                .with(CsvParser.Feature.WRAP_AS_ARRAY)
                .readValues(file.toFile())) {
            lines = csv.readAll();
        }
        assertThat(lines).as(key).hasSize(1 + table.size());
        assertThat(sheet.getLastRowNum()).as(key).isEqualTo(table.size());
        List<String> headings = Stream.of(lines.get(0))
                .map(heading -> heading.replace("\uFEFF", ""))
                .toList();
        for (int row = 0; row < table.size(); row++) {
            for (Map.Entry<String, JsonNode> cell : table.get(row).properties()) {
                if (cell.getValue().isNumber()) {
                    int column = headings.indexOf(words.text("summary.column." + cell.getKey()));
                    double number = cell.getValue().asDouble();
                    assertThat(sheet.getRow(row + 1).getCell(column).getNumericCellValue())
                            .as("%s %d %s", key, row, cell.getKey())
                            .isEqualTo(number);
                    assertThat(lines.get(row + 1)[column])
                            .as("%s %d %s", key, row, cell.getKey())
                            .satisfies(
                                    text -> assertThat(Double.parseDouble(text)).isEqualTo(number));
                }
            }
        }
    }

    private long parquet(String file, String column) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                ResultSet result = connection
                        .createStatement()
                        .executeQuery("SELECT " + column + " FROM '" + out.resolve(file) + "'")) {
            result.next();
            return result.getLong(1);
        }
    }

    @Test
    void theManifestNamesEveryFileWithItsLength() throws Exception {
        JsonNode manifest = json.readTree(out.resolve("manifest.json").toFile());
        assertThat(manifest.at("/checkpoint/tally/cases").asInt()).isEqualTo(SIZE);
        assertThat(manifest.at("/checkpoint/tally/rejects").asInt()).isEqualTo(BAD);
        assertThat(manifest.get("files"))
                .allSatisfy(file -> assertThat(out.resolve(file.get("name").asText()))
                        .hasSize(file.get("bytes").asLong()));
        assertThat(manifest.get("files")).hasSize(AuditBench.contents(out).size() - 1);
    }
}
