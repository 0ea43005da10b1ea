package org.anjuan.audit.summary;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.anjuan.report.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * The statistics as one page.
 *
 * @param language tag of the page
 */
record SummaryPage(
        List<SummaryTable> tables, TableWords words, String language, LocalDate asOf, Provenance provenance) {
    private static final int ROWS = 150;
    /** Columns that count the fines in each part of their band, from its lower end to its ceiling. */
    private static final List<String> PARTS = List.of("in_lower", "in_middle", "in_upper", "at_ceiling");


    /** Cases that were reviewed. */
    long cases() {
        return sum("verdicts", "cases");
    }

    /** Records that were set aside. */
    long rejects() {
        return sum("rejects", "records");
    }

    private long sum(String table, String column) {
        return table(table).records().stream()
                .mapToLong(row -> row.get(column) instanceof Number number ? number.longValue() : 0)
                .sum();
    }

    private SummaryTable table(String key) {
        return tables.stream()
                .filter(table -> table.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** The drawing of {@code table}; null where it has none. */
    @Nullable
    Chart chart(SummaryTable table) {
        return switch (table.key()) {
            case "verdicts" -> Chart.of(table, List.of("verdict"), List.of("cases"), "verdict", words);
            case "obligations" ->
                Chart.of(table, List.of("obligation", "title"), List.of("violated", "questioned"), null, words);
            case "stages" -> Chart.of(table, List.of("stage"), List.of("violated", "questioned"), null, words);
            case "consequences" -> Chart.of(table, List.of("consequence"), List.of("violated"), null, words);
            case "repeats" -> Chart.of(table, List.of("organ", "obligation"), List.of("cases"), null, words);
            case "bands" -> Chart.of(table, List.of("item", "item_name"), PARTS, null, words);
            case "bands-townships" -> Chart.of(table, List.of("township"), PARTS, null, words);
            case "missing" -> Chart.of(table, List.of("fact"), List.of("cases"), null, words);
            default -> null;
        };
    }

    /** Townships by domains. */
    HeatMap heatMap() {
        return HeatMap.of(table("townships"), words);
    }

    /** The months of decision. */
    Trend trend() {
        return Trend.of(table("months"));
    }

    /** The rows of {@code table} that the page has room for. */
    List<List<@Nullable Object>> rows(SummaryTable table) {
        return table.rows().subList(0, Math.min(ROWS, table.rows().size()));
    }

    /** A number as SVG writes it. */
    String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
