package org.anjuan.audit.summary;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anjuan.catalogue.Catalogue;
import org.anjuan.law.rulebook.PackedRulebook;
import org.anjuan.report.Messages;
import org.anjuan.report.Provenance;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The figures of an archive of nine cases, counted by hand. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatisticsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    private JsonNode tables;

    /** Opens a line of findings: number, township, then days and fine. */
    private static String decided(
            int number, String township, String item, String filed, String decided, String closed) {
        return """
                {"source":"a.jsonl","line":%d,"sha256":"0","verdict":"lawful","organ":"%s人民政府","mode":"conferred",\
                "township":"%s","domain":"transport","item":"%s","filedOn":"%s","decidedOn":"%s","closedOn":"%s",\
                "pending":[],"satisfied":["APL-54-1"],""".formatted(number, township, township, item, filed, decided, closed);
    }

    private static String fine(String amount, String position, String band) {
        return """
                "fine":%s,"fines":[{"item":"TR-001","amount":%s,"position":"%s"%s}],""".formatted(amount, amount, position, band);
    }

    private static final String BAND = ",\"min\":1000,\"max\":4000";
    private static final String KEPT = "\"defects\":[],\"undetermined\":[]}";
    private static final String BROKEN = """
            "defects":[{"obligation":"APL-61-1","stage":"service","outcome":"violated","consequence":"rectifiable",\
            "citation":"","message":"","breaches":[],"evidence":[],"covers":[]}],"undetermined":[]}""";
    private static final String OPEN = """
            "defects":[],"undetermined":[\
            {"obligation":"APL-64-9","stage":"hearing","missing":["/hearing/record","/inspections/0/recordMade"]},\
            {"obligation":"APL-55-1","stage":"investigation","missing":["/inspections/3/recordMade"]}]}""";

    @BeforeAll
    void count(@TempDir Path folder) throws Exception {
        Files.write(
                folder.resolve("findings.jsonl"),
                List.of(
                        decided(1, "乙镇", "TR-001", "2024-01-01", "2024-01-11", "2024-02-10")
                                + fine("1000", "inside", BAND)
                                + KEPT,
                        decided(2, "乙镇", "TR-001", "2024-01-05", "2024-01-25", "2024-02-04")
                                + fine("1999", "inside", BAND)
                                + BROKEN,
                        decided(3, "乙镇", "TR-001", "2024-01-05", "2024-02-04", "2024-02-14")
                                + fine("2000", "inside", BAND)
                                + BROKEN,
                        decided(4, "乙镇", "TR-001", "2024-02-01", "2024-02-11", "2024-02-21")
                                + fine("3000", "inside", BAND)
                                + OPEN,
                        decided(5, "丙镇", "TR-001", "2024-02-01", "2024-02-15", "2024-03-12")
                                + fine("4000", "inside", BAND)
                                + OPEN,
                        decided(6, "丙镇", "TR-001", "2024-02-01", "2024-02-21", "2024-03-02")
                                + fine("4000", "inside", BAND)
                                + KEPT,
                        decided(7, "丙镇", "TR-001", "2025-07-01", "2025-07-11", "2025-07-31")
                                + fine("5000", "above", "")
                                + BROKEN,
                        decided(8, "丙镇", "TR-001", "2025-07-01", "2025-07-11", "2025-07-31")
                                + fine("200", "inside", ",\"min\":200,\"max\":200")
                                + KEPT,
                        decided(9, "丁镇", "TR-009", "2025-07-01", "2025-07-11", "2025-07-31")
                                + fine("300", "unknown", "")
                                + KEPT));
        Files.writeString(folder.resolve("rejects.jsonl"), "");
        Catalogue catalogue = Catalogue.packed();
        LocalDate day = LocalDate.of(2022, 3, 1);
        new Summary(
                        new PackedRulebook().read(),
                        catalogue,
                        new Messages(Locale.ENGLISH),
                        new Provenance("test", "0", List.of(), 2026),
                        DAY,
                        false,
                        List.of(
                                new HeldItem("乙镇", "TR-001", day, null),
                                new HeldItem("乙镇", "TR-003", day, LocalDate.of(2025, 12, 31)),
                                new HeldItem("丙镇", "TR-001", day, LocalDate.of(2024, 2, 20)),
                                new HeldItem("丁镇", "TR-009", day, LocalDate.of(2025, 7, 11)),
                                new HeldItem("戊镇", "TR-001", day, null)))
                .write(folder, file -> {});
        tables = new ObjectMapper()
                .readTree(folder.resolve("summary.json").toFile())
                .get("tables");
    }

    /** The rows of {@code table} with the values of {@code columns}, parted by blanks. */
    private List<String> rows(String table, String... columns) {
        List<String> rows = new ArrayList<>();
        for (JsonNode row : tables.get(table)) {
            rows.add(Stream.of(columns).map(column -> cell(row.path(column))).collect(Collectors.joining(" ")));
        }
        return rows;
    }

    private static String cell(JsonNode value) {
        return value.isNumber()
                ? new BigDecimal(value.asText()).stripTrailingZeros().toPlainString()
                : value.asText("-");
    }

    /** Between 1,000 and 4,000 the thirds end at 2,000 and 3,000. */
    @Test
    void finesAreCountedByTheirPartOfTheBand() {
        assertThat(rows("bands", "item", "fines", "in_lower", "in_middle", "in_upper", "at_ceiling"))
                .containsExactly("TR-001 9 2 1 1 2");
        assertThat(rows("bands-townships", "township", "in_lower", "in_middle", "in_upper", "at_ceiling"))
                .containsExactly("丙镇 0 0 0 2", "乙镇 2 1 1 0", "丁镇 0 0 0 0");
    }

    /** Above its band one fine; where the band is one amount, or not known, there is no part to lie in. */
    @Test
    void finesOutsideOrWithoutABandStandBeside() {
        assertThat(rows("bands", "item", "outside_band", "without_band")).containsExactly("TR-001 1 2");
        assertThat(rows("bands-townships", "township", "fines", "outside_band", "without_band"))
                .containsExactly("丙镇 4 1 1", "乙镇 4 0 0", "丁镇 1 0 1");
    }

    /** Two of six at the ceiling: the Wilson interval at 95 % is 9.7 to 70.0 %. Of none in a band nothing is said. */
    @Test
    void sharesOfFewFinesAreIntervals() {
        assertThat(rows("bands", "ceiling_from", "ceiling_to", "lower_from", "lower_to"))
                .containsExactly("9.7 70 9.7 70");
        assertThat(rows("bands-townships", "township", "ceiling_from", "ceiling_to"))
                .containsExactly("丙镇 34.2 100", "乙镇 0 49", "丁镇 - -");
    }

    @Test
    void finesAreAddedUpByItem() {
        assertThat(rows("fines", "item", "fines", "smallest", "middle", "largest", "total"))
                .containsExactly("TR-001 8 200 2500 5000 21199", "TR-009 1 300 300 300 300");
    }

    @Test
    void itemsHeldAndNeverUsedAreListed() {
        assertThat(rows("unused", "township", "item", "held_from", "held_to"))
                .containsExactly("乙镇 TR-003 2022-03-01 2025-12-31", "戊镇 TR-001 2022-03-01 -");
    }

    /** The last day of the term still holds; the day after does not. */
    @Test
    void itemsUsedWithoutBeingHeldAreListed() {
        assertThat(rows("unheld", "township", "item", "cases", "first_decided", "last_decided"))
                .containsExactly("丙镇 TR-001 3 2024-02-21 2025-07-11");
    }

    @Test
    void handlingTimesAreMediansByMonth() {
        assertThat(rows("months", "decided_in", "cases", "violated_cases", "days_to_decision", "days_to_closure"))
                .containsExactly("2024-01 2 1 15 35", "2024-02 4 1 17 35", "2025-07 3 1 10 30");
        assertThat(rows("handling", "domain", "decided_cases", "days_to_decision", "closed_cases", "days_to_closure"))
                .containsExactly("transport 9 10 9 30");
    }

    /** One of two cases with violations: 9.5 to 90.5 %. */
    @Test
    void theTrendIsAnInterval() {
        assertThat(rows("months", "decided_in", "violated_from", "violated_to").get(0))
                .isEqualTo("2024-01 9.5 90.5");
    }

    @Test
    void repeatedViolationsAreListedByOrgan() {
        assertThat(rows("repeats", "organ", "obligation", "cases", "first_decided", "last_decided"))
                .containsExactly("乙镇人民政府 APL-61-1 2 2024-01-25 2024-02-04");
    }

    /** Whichever inspection lacks it, the fact is the same. */
    @Test
    void missingFactsAreCountedOncePerCase() {
        assertThat(rows("missing", "fact", "obligations", "cases"))
                .containsExactly("/inspections/*/recordMade 2 2", "/hearing/record 1 2");
    }
}
