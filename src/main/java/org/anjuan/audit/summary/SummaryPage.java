package org.anjuan.audit.summary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
    /** Rows that need not be folded away. */
    private static final int FEW = 30;
    /** Letters of a text that is not broken into lines. */
    private static final int SHORT = 12;
    /** Tables with a picture of their own. */
    private static final Set<String> PICTURES = Set.of("townships", "months");

    private static final List<String> DEFECTS = List.of("violated", "questioned");
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
    Chart chart(SummaryTable table, Chart.Layout layout) {
        return switch (table.key()) {
            case "verdicts" -> bars(layout, table, List.of("cases"), "verdict", "verdict");
            case "obligations" -> bars(layout, table, DEFECTS, null, "obligation", "title");
            case "stages" -> bars(layout, table, DEFECTS, null, "stage");
            case "consequences" -> bars(layout, table, List.of("violated"), null, "consequence");
            case "repeats" -> bars(layout, table, List.of("cases"), null, "organ", "obligation");
            case "bands" -> bars(layout, table, PARTS, null, "item", "item_name");
            case "bands-townships" -> bars(layout, table, PARTS, null, "township");
            case "missing" -> bars(layout, table, List.of("cases"), null, "fact");
            default -> null;
        };
    }

    private Chart bars(
            Chart.Layout layout, SummaryTable table, List<String> columns, @Nullable String tone, String... labels) {
        return Chart.of(layout, table, List.of(labels), columns, tone, words);
    }

    /** Whether {@code table} has a picture. */
    boolean drawn(SummaryTable table) {
        return chart(table, Chart.Layout.WIDE) != null || PICTURES.contains(table.key());
    }

    /** Townships by domains. */
    HeatMap heatMap() {
        return HeatMap.of(table("townships"), words);
    }

    /** The months of decision. */
    Trend trend(Chart.Layout layout) {
        return Trend.of(layout, table("months"));
    }

    /** The rows of {@code table} that the page has room for. */
    List<List<@Nullable Object>> rows(SummaryTable table) {
        return table.rows().subList(0, Math.min(ROWS, table.rows().size()));
    }

    /** Whether the page shows all of {@code table} at once. */
    boolean open(SummaryTable table) {
        return !drawn(table) && table.rows().size() <= FEW;
    }

    /** {@code value} of {@code column} as the page shows it: a number without idle zeros. */
    String cell(String column, @Nullable Object value) {
        Object cell = words.cell(column, value);
        return cell instanceof Number
                ? new BigDecimal(cell.toString()).stripTrailingZeros().toPlainString()
                : cell.toString();
    }

    /** Class of a cell with {@code value}: numbers stand to the right, and a short text stays on its line. */
    @Nullable
    String style(@Nullable Object value) {
        if (value instanceof Number) {
            return "figure";
        }
        return value == null || value.toString().length() > SHORT ? null : "word";
    }

    /** A number as SVG writes it. */
    String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
