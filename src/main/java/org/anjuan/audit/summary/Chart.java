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
record Chart(Layout layout, List<Bar> bars) {
    private static final int MOST = 20;
    /** Room for the number at the end of a bar. */
    private static final int NUMBER = 60;

    /** Labels stand beside the bars, or above them where the screen is narrow. */
    enum Layout {
        WIDE(960, 400, 22, 0, 58),
        NARROW(340, 0, 38, 16, 50);

        private final int width;
        private final int start;
        private final int row;
        private final int drop;
        private final int letters;

        /** The drawing's width, where bars begin, the height of a row, how far a bar stands below, the letters of a label. */
        Layout(int width, int start, int row, int drop, int letters) {
            this.width = width;
            this.start = start;
            this.row = row;
            this.drop = drop;
            this.letters = letters;
        }

        int width() {
            return width;
        }

        /** Name of the layout for the style sheet. */
        String style() {
            return this == WIDE ? "wide" : "narrow";
        }
    }

    /**
     * One row.
     *
     * @param y its upper edge
     * @param bar upper edge of its bar
     * @param end where its last segment ends
     * @param total what its segments add up to
     */
    record Bar(String label, int y, int bar, List<Segment> segments, double end, long total) {}

    /**
     * A part of a bar.
     *
     * @param tone class of its colour, also the outcome or verdict it stands for
     */
    record Segment(String tone, double x, double width, long value) {}

    /** Height of the drawing. */
    int height() {
        return bars.size() * layout.row;
    }

    /**
     * The first rows of {@code table} as bars, one segment for each of {@code columns}; rows without any are left out.
     *
     * @param labels the columns that name a row
     * @param tone the column whose value is the colour; null where each column has its own
     */
    static Chart of(
            Layout layout,
            SummaryTable table,
            List<String> labels,
            List<String> columns,
            @Nullable String tone,
            TableWords words) {
        List<Map<String, @Nullable Object>> rows = table.records().stream()
                .filter(row -> total(row, columns) > 0)
                .limit(MOST)
                .toList();
        long most = rows.stream().mapToLong(row -> total(row, columns)).max().orElse(1);
        List<Bar> bars = new ArrayList<>();
        for (Map<String, @Nullable Object> row : rows) {
            double x = layout.start;
            List<Segment> segments = new ArrayList<>();
            for (String column : columns) {
                long value = number(row.get(column));
                double width = (double) (layout.width - layout.start - NUMBER) * value / most;
                segments.add(new Segment(tone == null ? column : String.valueOf(row.get(tone)), x, width, value));
                x += width;
            }
            int y = bars.size() * layout.row;
            String label = words.shortened(label(row, labels, words), layout.letters);
            bars.add(new Bar(label, y, y + layout.drop, segments, x, total(row, columns)));
        }
        return new Chart(layout, bars);
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
