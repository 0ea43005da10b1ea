package org.anjuan.report.html;

import java.text.BreakIterator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.anjuan.report.html.Scale.Stretch;
import org.anjuan.review.Window;
import org.jspecify.annotations.Nullable;

/** Where everything of a timeline stands in its drawing; lengths are in units of the drawing, about one pixel each. */
final class Picture {
    private static final int HEAD = 44;
    private static final int LINE_HEIGHT = 15;
    private static final int ROW_GAP = 8;
    private static final double CHARACTER = 12;
    /** Share of a character that one in the smallest type takes. */
    private static final double SMALL = 0.84;
    /** Room that a name of a month needs. */
    private static final int MONTH = 52;
    /** Room that the names of marks need to their right. */
    private static final int MARKS = 110;
    /** Place of the labels, to the right of their day. */
    private static final int LABEL = 84;
    /** Room kept free at the right edge. */
    private static final int EDGE = 12;
    /** Days narrower than this are not told apart. */
    private static final double NARROWEST_DAY = 1.5;

    private final Layout layout;
    private final Words words;
    private final Scale scale;
    private final LocalDate asOf;
    private final List<Row> rows = new ArrayList<>();
    private double height = HEAD;

    /** How the room is shared: labels beside the chart, or above what they name where the screen is narrow. */
    enum Layout {
        WIDE(960, 372, 0),
        NARROW(400, 8, 16);

        private final int width;
        private final int chart;
        private final int below;

        /** The drawing's width, where its chart begins, and how far marks and bars stand below the label. */
        Layout(int width, int chart, int below) {
            this.width = width;
            this.chart = chart;
            this.below = below;
        }

        private int labelWidth() {
            return (this == WIDE ? chart - 26 : width) - LABEL;
        }
    }

    /** A place from {@code x} on, {@code width} wide. */
    record Band(double x, double width, String label) {}

    /** A piece of text at its place. */
    record Word(String text, double y, String style) {}

    /**
     * A line of the timeline.
     *
     * @param middle height at which marks and bars stand
     * @param end end of the window under the shortest reading; the same as {@code x} for a step
     * @param latest end of the window under the longest reading
     * @param marksToTheLeft whether the defects are named to the left of where they show
     */
    record Row(
            Line line, double middle, List<Word> words, double x, double end, double latest, boolean marksToTheLeft) {
        boolean unverified() {
            Window window = line.window();
            return window != null && !window.period().verified();
        }
    }

    /** The drawing of {@code lines}, at least one, as of {@code asOf}. */
    Picture(Layout layout, List<Line> lines, LocalDate asOf, Words words) {
        this.layout = layout;
        this.words = words;
        this.asOf = asOf;
        this.scale = new Scale(
                lines.stream().flatMap(Picture::days).toList(), layout.chart, layout.width - layout.chart - EDGE);
        lines.forEach(this::place);
    }

    private static Stream<LocalDate> days(Line line) {
        Window window = line.window();
        return window == null ? Stream.of(line.day()) : Stream.of(line.day(), window.earliestEnd(), window.latestEnd());
    }

    private void place(Line line) {
        List<Word> texts = new ArrayList<>();
        double y = height + LINE_HEIGHT - 3;
        for (String text : wrapped(line.label())) {
            texts.add(new Word(text, y, "label"));
            y += LINE_HEIGHT;
        }
        for (String text : wrapped(line.until())) {
            texts.add(new Word(text, y, "until"));
            y += LINE_HEIGHT;
        }
        double rowHeight = texts.size() * LINE_HEIGHT + layout.below;
        double middle = layout.below == 0 ? height + LINE_HEIGHT / 2.0 : height + rowHeight - LINE_HEIGHT / 2.0;
        Window window = line.window();
        double x = round(scale.x(line.day()));
        double latest = window == null ? x : round(scale.x(window.latestEnd()));
        rows.add(new Row(
                line,
                middle,
                texts,
                x,
                window == null ? x : round(scale.x(window.earliestEnd())),
                latest,
                latest > layout.width - MARKS));
        height += rowHeight + ROW_GAP;
    }

    private List<String> wrapped(String text) {
        BreakIterator breaks = BreakIterator.getLineInstance(words.messages().locale());
        breaks.setText(text);
        List<String> lines = new ArrayList<>();
        int start = 0;
        int fits = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (width(text.substring(start, end)) > layout.labelWidth() && fits > start) {
                lines.add(text.substring(start, fits).strip());
                start = fits;
            }
            fits = end;
        }
        if (start < text.length()) {
            lines.add(text.substring(start).strip());
        }
        return lines;
    }

    /** Chinese characters are square, others about half as wide. */
    private static double width(String text) {
        return text.codePoints()
                .mapToDouble(character -> character > 0x2E7F ? CHARACTER : CHARACTER * 0.53)
                .sum();
    }

    List<Row> rows() {
        return rows;
    }

    int height() {
        return (int) Math.ceil(height);
    }

    /** The height at which the names of months stand. */
    int monthsAt() {
        return HEAD - 26;
    }

    /** The height at which the lengths of stretches that are cut short stand. */
    int cutsAt() {
        return HEAD - 11;
    }

    int label() {
        return LABEL;
    }

    int width() {
        return layout.width;
    }

    /** Where the lines begin that lead the eye from a label to what it names. */
    int guide() {
        return layout.chart - EDGE;
    }

    /** Name of the layout for the style sheet. */
    String style() {
        return layout == Layout.WIDE ? "wide" : "narrow";
    }

    /** First days of months; those without room for their name are left out. */
    List<Band> months() {
        List<Band> months = new ArrayList<>();
        double free = layout.chart;
        for (Stretch stretch : scale.stretches()) {
            LocalDate month = stretch.from().withDayOfMonth(1);
            for (; !stretch.cut() && month.isBefore(stretch.to()); month = month.plusMonths(1)) {
                double x = scale.x(month);
                if (!month.isBefore(stretch.from()) && x >= free && x < layout.width - MONTH) {
                    months.add(new Band(
                            round(x - scale.dayWidth() / 2), 0, month.toString().substring(0, 7)));
                    free = x + MONTH;
                }
            }
        }
        return months;
    }

    /** Rest days where days are wide enough to be told apart. */
    List<Band> restDays() {
        List<Band> bands = new ArrayList<>();
        if (scale.dayWidth() < NARROWEST_DAY) {
            return bands;
        }
        for (Stretch stretch : scale.stretches()) {
            if (!stretch.cut()) {
                stretch.from().datesUntil(stretch.to()).filter(this::rest).forEach(day -> bands.add(day(day)));
            }
        }
        return bands;
    }

    private boolean rest(LocalDate day) {
        return words.calendar().covers(day) && !words.calendar().isWorkingDay(day);
    }

    private Band day(LocalDate day) {
        return new Band(round(scale.x(day) - scale.dayWidth() / 2), round(scale.dayWidth()), day.toString());
    }

    /** Stretches that are cut short, with their days. */
    List<Band> cuts() {
        return scale.stretches().stream()
                .filter(Stretch::cut)
                .map(stretch -> new Band(
                        round(scale.x(stretch.from()) + 4),
                        round(scale.x(stretch.to()) - scale.x(stretch.from()) - 8),
                        fitting(words.text("days", String.valueOf(stretch.days())))))
                .toList();
    }

    /** {@code label} of a cut, or nothing where there are so many cuts that their labels would run together. */
    private String fitting(String label) {
        return width(label) * SMALL < scale.cutWidth() ? label : "";
    }

    /** The day as of which the case was reviewed; null where it lies outside the drawing. */
    @Nullable
    Band today() {
        return scale.covers(asOf) ? new Band(round(scale.x(asOf)), 0, words.text("as-of", asOf.toString())) : null;
    }

    private static double round(double length) {
        return Math.round(length * 10) / 10.0;
    }
}
