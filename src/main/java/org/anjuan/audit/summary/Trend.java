package org.anjuan.audit.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The months of decision in a drawing: the interval of the share with violations, and the median days to decision and to
 * closure. Only the months with decisions stand in it, one beside the other.
 *
 * @param top the highest number of days
 */
record Trend(Chart.Layout layout, List<Month> months, double top) {
    /** Height of each of the two panels. */
    static final int PANEL = 130;

    private static final int START = 50;
    private static final int MOST = 60;
    /** Room that the name of a month needs. */
    private static final int NAME = 70;

    /**
     * One month.
     *
     * @param x its middle
     * @param from lower end of the share's interval, as a height in the panel
     * @param decision median days to decision, as a height; null where none is known
     */
    record Month(
            String name,
            double x,
            double from,
            double to,
            @Nullable Double decision,
            @Nullable Double closure) {}

    static Trend of(Chart.Layout layout, SummaryTable table) {
        List<Map<String, @Nullable Object>> rows = table.records().stream()
                .filter(row -> row.get("decided_in") != null)
                .toList();
        rows = rows.subList(Math.max(0, rows.size() - MOST), rows.size());
        double top = rows.stream()
                .flatMap(row -> List.of("days_to_decision", "days_to_closure").stream()
                        .map(row::get)
                        .filter(Number.class::isInstance))
                .mapToDouble(days -> ((Number) days).doubleValue())
                .max()
                .orElse(1);
        List<Month> months = new ArrayList<>();
        for (Map<String, @Nullable Object> row : rows) {
            months.add(new Month(
                    String.valueOf(row.get("decided_in")),
                    START + (layout.width() - START) * (months.size() + 0.5) / rows.size(),
                    height(row.get("violated_from"), 100),
                    height(row.get("violated_to"), 100),
                    row.get("days_to_decision") == null ? null : height(row.get("days_to_decision"), top),
                    row.get("days_to_closure") == null ? null : height(row.get("days_to_closure"), top)));
        }
        return new Trend(layout, months, top);
    }

    /** The points of the line of days to decision, as SVG writes them. */
    String decisionLine() {
        return months.stream()
                .filter(month -> month.decision() != null)
                .map(month -> point(month.x(), month.decision()))
                .collect(Collectors.joining(" "));
    }

    /** The points of the line of days to closure. */
    String closureLine() {
        return months.stream()
                .filter(month -> month.closure() != null)
                .map(month -> point(month.x(), month.closure()))
                .collect(Collectors.joining(" "));
    }

    /** Whether the name of month {@code index} has room. */
    boolean named(int index) {
        int named = (layout.width() - START) / NAME;
        return index % Math.max(1, (months.size() + named - 1) / named) == 0;
    }

    private static String point(double x, @Nullable Double y) {
        return String.format(Locale.ROOT, "%.1f,%.1f", x, y);
    }

    /** Where {@code value} stands below the panel's upper edge. */
    private static double height(@Nullable Object value, double top) {
        double number = value instanceof Number known ? known.doubleValue() : 0;
        return PANEL * (1 - number / top);
    }
}
