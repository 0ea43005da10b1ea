package org.anjuan.cli;

import java.io.PrintWriter;
import org.anjuan.report.Messages;
import org.anjuan.score.SheetText.Loss;
import org.anjuan.score.SheetText.Sheet;

/** Prints a scored sheet: the score, how it is reckoned, what it costs and why, what is left for a person. */
final class SheetPrinter {
    private final Messages messages;

    SheetPrinter(Messages messages) {
        this.messages = messages;
    }

    void print(Sheet sheet, PrintWriter out) {
        out.println(sheet.source());
        out.println(messages.text("score.by", sheet.standard(), sheet.basis()));
        boolean sure = sheet.lowest().compareTo(sheet.highest()) == 0;
        out.println(messages.text(
                        sure ? "score.sure" : "score.range",
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
            loss.reasons().forEach(reason -> out.println("    " + reason));
        }
        out.println();
        out.println(messages.text("score.by-hand", String.valueOf(sheet.byHand().size())));
        sheet.byHand().forEach(item -> out.println("  " + item));
    }
}
