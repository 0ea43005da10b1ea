package org.anjuan.report.handout;

import java.io.PrintWriter;
import java.util.List;
import org.anjuan.report.VisibleText;
import org.anjuan.report.handout.Handout.CaseInTime;
import org.anjuan.report.handout.Handout.Comparison;
import org.anjuan.report.handout.Handout.Comparison.Row;
import org.anjuan.report.handout.Handout.Comparison.Stretch;
import org.anjuan.report.handout.Handout.Grid;
import org.anjuan.report.handout.Handout.Heading;
import org.anjuan.report.handout.Handout.Items;
import org.anjuan.report.handout.Handout.Listing;
import org.anjuan.report.handout.Handout.Paragraph;
import org.anjuan.report.handout.Handout.Part;
import org.anjuan.report.handout.Handout.Point;
import org.anjuan.report.handout.Handout.Points;

/** Writes handouts as plain text for a terminal. */
public final class HandoutText {
    private final VisibleText visible = new VisibleText();
    private final PrintWriter out;

    /** Writes to {@code out}. */
    public HandoutText(PrintWriter out) {
        this.out = out;
    }

    /** Writes {@code handout} and flushes. */
    public void write(Handout handout) {
        line(handout.title());
        handout.parts().forEach(this::write);
        out.flush();
    }

    private void write(Part part) {
        if (part instanceof Heading heading) {
            out.println();
            line("■ " + heading.text());
        } else if (part instanceof Paragraph paragraph) {
            line(paragraph.text());
        } else if (part instanceof Items items) {
            items.items().forEach(item -> line("  · " + item));
        } else if (part instanceof Points points) {
            points.points().forEach(this::write);
        } else if (part instanceof Grid grid) {
            row(grid.head());
            grid.rows().forEach(this::row);
        } else if (part instanceof Listing listing) {
            listing.text().lines().forEach(text -> line("  " + text));
        } else if (part instanceof CaseInTime inTime) {
            inTime.lines().forEach(text -> line("  " + text));
        } else if (part instanceof Comparison comparison) {
            write(comparison);
        }
    }

    private void write(Point point) {
        line("  · " + point.text());
        point.details().forEach(detail -> line("      " + detail));
        if (point.link() != null) {
            line("      " + point.link());
        }
    }

    private void row(List<String> cells) {
        line("  " + String.join(" | ", cells));
    }

    /** The lines that differ, those of the left text above those of the right one, with a few lines around them. */
    private void write(Comparison comparison) {
        line("  - " + comparison.left());
        line("  + " + comparison.right());
        for (Stretch stretch : comparison.stretches()) {
            if (stretch.far()) {
                line("    …");
            } else {
                stretch.rows().forEach(this::write);
            }
        }
    }

    private void write(Row row) {
        if (!row.differs()) {
            line("    " + row.left());
            return;
        }
        if (!row.left().isEmpty()) {
            line("  - " + row.left());
        }
        if (!row.right().isEmpty()) {
            line("  + " + row.right());
        }
    }

    private void line(String text) {
        out.println(visible.apply(text));
    }
}
