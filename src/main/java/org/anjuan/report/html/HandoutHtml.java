package org.anjuan.report.html;

import java.io.IOException;
import java.io.OutputStream;
import org.anjuan.law.rulebook.Rulebook;
import org.anjuan.report.Messages;
import org.anjuan.report.handout.Handout;

/** Writes handouts as pages that print. */
public final class HandoutHtml {
    private final Words words;
    private final PageWriter pages = new PageWriter();

    /** Pages in the language of {@code messages}. */
    public HandoutHtml(Messages messages, Rulebook rulebook) {
        this.words = Words.of(messages, rulebook);
    }

    /** Writes {@code handout} to {@code out} as UTF-8 and flushes it. */
    public void write(Handout handout, OutputStream out) throws IOException {
        pages.write("handout.jte", new HandoutPage(handout, words), out);
    }
}
