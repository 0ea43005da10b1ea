package org.anjuan.score;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import org.anjuan.report.Messages;
import org.anjuan.report.Provenance;
import org.anjuan.report.html.PageWriter;

/**
 * A scored sheet as a page that needs nothing but a browser.
 *
 * @param asOf the day as of which the file was reviewed
 */
public record SheetPage(Sheet sheet, Messages messages, LocalDate asOf, Provenance provenance) {
    /** Writes it to {@code out} as UTF-8 and flushes it. */
    public void write(OutputStream out) throws IOException {
        new PageWriter(SheetPage.class.getPackageName()).write("sheet.jte", this, out);
    }

    /** Language tag of the page. */
    String language() {
        return messages.languageTag();
    }

    /** The case by its number; by its file where it has none. */
    String name() {
        return sheet.caseNumber() == null ? sheet.source() : sheet.caseNumber();
    }

    /** The text {@code key} with its placeholders filled. */
    String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    /** The score, or its two bounds. */
    String score() {
        String lowest = sheet.lowest().toPlainString();
        return sheet.sure() ? lowest : lowest + " – " + sheet.highest().toPlainString();
    }

    /** Class of the colour that stands for the whole score. */
    String tone() {
        if (sheet.highest().signum() == 0) {
            return tone(Mark.LOST);
        }
        return tone(sheet.losses().isEmpty() ? Mark.KEPT : Mark.OPEN);
    }

    /** Class of the colour that stands for {@code mark}. */
    String tone(Mark mark) {
        return switch (mark) {
            case LOST -> "violated";
            case OPEN -> "questioned";
            case KEPT -> "satisfied";
            case COUNTED, NOT_ARISEN, BY_HAND -> "not-applicable";
        };
    }

    /** A sign that tells marks apart without colour. */
    String symbol(Mark mark) {
        return switch (mark) {
            case LOST -> "×";
            case OPEN -> "?";
            case KEPT -> "✓";
            case COUNTED -> "=";
            case NOT_ARISEN, BY_HAND -> "–";
        };
    }
}
