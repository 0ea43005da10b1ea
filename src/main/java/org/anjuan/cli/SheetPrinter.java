package org.anjuan.cli;

import java.io.PrintWriter;
import java.util.List;
import org.anjuan.report.Messages;
import org.anjuan.score.Sheet;
import org.anjuan.score.Sheet.Loss;

/** Prints a scored sheet: the score, how it is reckoned, what it costs and why, what is left for a person. */
final class SheetPrinter {
    private final Messages messages;

    SheetPrinter(Messages messages) {
        this.messages = messages;
    }

    void print(Sheet sheet, PrintWriter out) {
        out.println(sheet.source());
        out.println(messages.text("score.by", sheet.standard(), sheet.basis()));
        out.println(messages.text(
                        sheet.sure() ? "score.sure" : "score.range",
                        sheet.lowest().toPlainString(),
                        sheet.highest().toPlainString(),
                        sheet.rank())
                .strip());
        sheet.arithmetic().forEach(line -> out.println("  " + line));
        for (Loss loss : sheet.losses()) {
            out.println();
            out.println(messages.text(
                    "score.loss",
                    loss.item(),
                    loss.title(),
                    messages.text("score.mark." + loss.mark()),
                    loss.points()));
            loss.lines(messages).forEach(line -> out.println("    " + line));
        }
        list("score.not-arisen", sheet.notArisen(), out);
        list("score.by-hand", sheet.byHand(), out);
    }

    private void list(String heading, List<String> items, PrintWriter out) {
        out.println();
        out.println(messages.text(heading, String.valueOf(items.size())));
        items.forEach(item -> out.println("  " + item));
    }
}
