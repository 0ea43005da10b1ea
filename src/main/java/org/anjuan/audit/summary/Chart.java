package org.anjuan.audit.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table drawn as horizontal bars; lengths are in units of the drawing, about one pixel each.
 *
 * @param bars the rows in the table's order, at most {@value #MOST}
 */
record Chart(List<Bar> bars) {
    /** Width of the drawing. */
    static final int WIDTH = 960;

    private static final int MOST = 20;
    private static final int START = 400;
    private static final int ROOM = WIDTH - START - 60;
    private static final int ROW = 22;

    /**
     * One row.
     *
     * @param y its upper edge
     * @param end where its last segment ends
     * @param total what its segments add up to
     */
    record Bar(String label, int y, List<Segment> segments, double end, long total) {}

    /**
     * A part of a bar.
     *
     * @param tone class of its colour, also the outcome or verdict it stands for
     */
    record Segment(String tone, double x, double width, long value) {}

    /** Height of the drawing. */
    int height() {
        return bars.size() * ROW;
    }

    /** Where the bars begin. */
    int start() {
        return START;
    }

    /**
     * The first rows of {@code table} as bars, one segment for each of {@code columns}; rows without any are left out.
     *
     * @param labels the columns that name a row
     * @param tone the column whose value is the colour; null where each column has its own
     */
    static Chart of(
            SummaryTable table, List<String> labels, List<String> columns, @Nullable String tone, TableWords words) {
        List<Map<String, @Nullable Object>> rows = table.records().stream()
                .filter(row -> total(row, columns) > 0)
                .limit(MOST)
                .toList();
        long most = rows.stream().mapToLong(row -> total(row, columns)).max().orElse(1);
        List<Bar> bars = new ArrayList<>();
        for (Map<String, @Nullable Object> row : rows) {
            double x = START;
            List<Segment> segments = new ArrayList<>();
            for (String column : columns) {
                long value = number(row.get(column));
                double width = (double) ROOM * value / most;
                segments.add(new Segment(tone == null ? column : String.valueOf(row.get(tone)), x, width, value));
                x += width;
            }
            bars.add(new Bar(label(row, labels, words), bars.size() * ROW, segments, x, total(row, columns)));
        }
        return new Chart(bars);
    }

    private static String label(Map<String, @Nullable Object> row, List<String> labels, TableWords words) {
        List<String> parts = new ArrayList<>();
        labels.forEach(column -> parts.add(words.cell(column, row.get(column)).toString()));
        return String.join("  ", parts);
    }

    private static long total(Map<String, @Nullable Object> row, List<String> columns) {
        return columns.stream().mapToLong(column -> number(row.get(column))).sum();
    }

    private static long number(@Nullable Object value) {
        return value instanceof Number number ? number.longValue() : 0;
    }
}
