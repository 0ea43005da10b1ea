package org.anjuan.report.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.List;
import org.anjuan.report.Messages;
import org.anjuan.report.handout.Handout;
import org.anjuan.report.handout.Handout.CaseInTime;
import org.anjuan.report.handout.Handout.Comparison;
import org.anjuan.report.handout.Handout.Grid;
import org.anjuan.report.handout.Handout.Heading;
import org.anjuan.report.handout.Handout.Items;
import org.anjuan.report.handout.Handout.Listing;
import org.anjuan.report.handout.Handout.Paragraph;
import org.anjuan.report.handout.Handout.Part;
import org.anjuan.report.handout.Handout.Point;
import org.anjuan.report.handout.Handout.Points;

/** Writes handouts as Word documents. */
public final class HandoutDocx {
    private final Messages messages;

    /** Documents in the language of {@code messages}. */
    public HandoutDocx(Messages messages) {
        this.messages = messages;
    }

    /** Writes {@code handout} to {@code out} and flushes it. */
    public void write(Handout handout, OutputStream out) throws IOException {
        try (WordDocument document = new WordDocument(messages.text("html.brand"))) {
            document.title(handout.title());
            handout.parts().forEach(part -> write(part, document));
            document.write(out);
        }
    }

    private static void write(Part part, WordDocument document) {
        if (part instanceof Heading heading) {
            document.heading(heading.text());
        } else if (part instanceof Paragraph paragraph) {
            document.body(paragraph.text());
        } else if (part instanceof Items items) {
            items.items().forEach(document::body);
        } else if (part instanceof Points points) {
            points.points().forEach(point -> write(point, document));
        } else if (part instanceof Grid grid) {
            document.table(equalShares(grid.head().size()), grid.head(), grid.rows());
        } else if (part instanceof Listing listing) {
            document.listing(listing.text().lines().toList());
        } else if (part instanceof CaseInTime inTime) {
            inTime.lines().forEach(document::line);
        } else if (part instanceof Comparison comparison) {
            document.table(
                    equalShares(2),
                    List.of(comparison.left(), comparison.right()),
                    comparison.rows().stream()
                            .filter(Comparison.Row::differs)
                            .map(row -> List.of(row.left(), row.right()))
                            .toList());
        }
    }

    private static void write(Point point, WordDocument document) {
        document.item(point.text());
        point.details().forEach(document::body);
        if (point.link() != null) {
            document.link(point.link());
        }
    }

    private static List<Integer> equalShares(int columns) {
        return Collections.nCopies(columns, 1);
    }
}
