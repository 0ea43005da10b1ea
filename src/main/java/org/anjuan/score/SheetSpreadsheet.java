package org.anjuan.score;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.anjuan.report.Messages;
import org.anjuan.score.Sheet.Loss;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A scored sheet as an XLSX file: the score with its arithmetic, then one row a loss. */
public final class SheetSpreadsheet {
    private static final List<String> COLUMNS = List.of("item", "title", "mark", "points", "reasons");
    private static final double[] WIDTHS = {12, 50, 14, 10, 90};

    private final Messages messages;

    /** A file in the language of {@code messages}. */
    public SheetSpreadsheet(Messages messages) {
        this.messages = messages;
    }

    /** Writes {@code sheet} to {@code out}; the caller closes the stream. */
    public void write(Sheet sheet, OutputStream out) throws IOException {
        Workbook workbook = new Workbook(out, "anjuan", "1.0");
        Worksheet page = workbook.newWorksheet(messages.text("score.page"));
        int row = 0;
        page.value(row++, 0, sheet.source());
        page.value(row++, 0, messages.text("score.by", sheet.standard(), sheet.basis()));
        page.value(row, 0, messages.text("score.lowest"));
        page.value(row++, 1, sheet.lowest());
        page.value(row, 0, messages.text("score.highest"));
        page.value(row++, 1, sheet.highest());
        for (String line : sheet.arithmetic()) {
            page.value(row++, 0, line);
        }
        row++;
        for (int column = 0; column < COLUMNS.size(); column++) {
            page.value(row, column, messages.text("score.column." + COLUMNS.get(column)));
            page.style(row, column).bold().set();
            page.width(column, WIDTHS[column]);
        }
        for (Loss loss : sheet.losses()) {
            row++;
            page.value(row, 0, loss.item());
            page.value(row, 1, loss.title());
            page.value(row, 2, messages.text("score.mark." + loss.mark()));
            page.value(row, 3, loss.points());
            page.value(row, 4, String.join("\n", loss.lines(messages)));
            page.range(row, 0, row, 4).style().wrapText(true).set();
        }
        row = list(page, row + 2, "score.not-arisen", sheet.notArisen());
        list(page, row + 1, "score.by-hand", sheet.byHand());
        workbook.finish();
    }

    /** Writes {@code items} from {@code row} on and returns the row behind them. */
    private int list(Worksheet page, int row, String heading, List<String> items) {
        page.value(row, 0, messages.text(heading, String.valueOf(items.size())));
        page.style(row, 0).bold().set();
        int next = row + 1;
        for (String item : items) {
            page.value(next++, 0, item);
        }
        return next;
    }
}
