package org.anjuan.report;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.List;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.IStyle;

/** A page of text: labels stand in a column, whatever the width of their characters; colours where they are wanted. */
final class TextPage {
    private static final List<String> LABELS = List.of(
            "consequence",
            "article",
            "found",
            "evidence",
            "dates",
            "figure",
            "remedy",
            "covers",
            "waiver",
            "missing",
            "due",
            "fault",
            "speaker",
            "earliest",
            "latest",
            "running",
            "papers",
            "band",
            "lawful");

    private final Messages messages;
    private final PrintWriter out;
    private final boolean colour;
    private final int labelWidth;

    TextPage(Messages messages, OutputStream out, Charset charset, boolean colour) {
        this.messages = messages;
        this.out = new PrintWriter(new OutputStreamWriter(out, charset));
        this.colour = colour;
        this.labelWidth = LABELS.stream()
                .mapToInt(label -> width(messages.text("label." + label)))
                .max()
                .orElse(0);
    }

    void line(String text) {
        out.println(text);
    }

    void line(String text, IStyle... styles) {
        out.println(coloured(text, styles));
    }

    void line() {
        out.println();
    }

    /** An obligation by its id and title. */
    void item(String id, String title) {
        out.println("  " + coloured(id, Ansi.Style.bold) + "  " + title);
    }

    /** A labelled line below an item; nothing where {@code text} is empty. */
    void detail(String label, String text) {
        if (!text.isEmpty()) {
            String name = messages.text("label." + label);
            out.println("    " + coloured(name, Ansi.Style.faint) + " ".repeat(labelWidth - width(name) + 2) + text);
        }
    }

    /** Writes out what is still held; whether all of it could be written. */
    boolean finish() {
        return !out.checkError();
    }

    private String coloured(String text, IStyle... styles) {
        // the code that ends bold alone underlines on some terminals
        return colour ? Ansi.Style.on(styles) + text + Ansi.Style.reset.on() : text;
    }

    /** How many columns a terminal gives {@code text}: two for a Chinese character. */
    private static int width(String text) {
        return Ansi.OFF.new Text(text).getCJKAdjustedLength();
    }
}
