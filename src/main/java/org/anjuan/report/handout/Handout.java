package org.anjuan.report.handout;

import java.util.ArrayList;
import java.util.List;
import org.anjuan.report.ReviewedCase;
import org.jspecify.annotations.Nullable;

/** A paper in one language, part by part; how it looks is the business of those who write it. */
public record Handout(String title, List<Part> parts) {
    /** One part of a paper. */
    public sealed interface Part {}

    /** A heading over the parts that follow. */
    public record Heading(String text) implements Part {}

    /** Running text. */
    public record Paragraph(String text) implements Part {}

    /** Items one below the other. */
    public record Items(List<String> items) implements Part {}

    /** Points one below the other, each with what is to be said of it. */
    public record Points(List<Point> points) implements Part {}

    /** @param link where to read on in the web; null for nowhere */
    public record Point(
            String text, List<String> details, @Nullable String link) {}

    /** A table; every row has as many cells as the head. */
    public record Grid(List<String> head, List<List<String>> rows) implements Part {}

    /** A text whose lines are to be kept, such as a case file. */
    public record Listing(String text) implements Part {}

    /**
     * A reviewed case in time, with its defects.
     *
     * @param lines the same in words
     */
    public record CaseInTime(ReviewedCase reviewed, List<String> lines) implements Part {}

    /** Two texts side by side, named {@code left} and {@code right}. */
    public record Comparison(String left, String right, List<Row> rows) implements Part {
        private static final int CONTEXT = 2;

        /** A line of each text; empty where the other text has a line more. */
        public record Row(String left, String right, boolean differs) {}

        /** Rows that follow each other: all of them near a difference, or all {@code far} from any. */
        public record Stretch(boolean far, List<Row> rows) {}

        /** All rows in stretches, those near a difference and those far from any by turns. */
        public List<Stretch> stretches() {
            List<Stretch> stretches = new ArrayList<>();
            int start = 0;
            for (int i = 1; i <= rows.size(); i++) {
                if (i == rows.size() || isFar(i) != isFar(start)) {
                    stretches.add(new Stretch(isFar(start), rows.subList(start, i)));
                    start = i;
                }
            }
            return stretches;
        }

        private boolean isFar(int line) {
            return rows.subList(Math.max(0, line - CONTEXT), Math.min(rows.size(), line + CONTEXT + 1)).stream()
                    .noneMatch(Row::differs);
        }
    }
}
