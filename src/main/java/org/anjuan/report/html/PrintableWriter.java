package org.anjuan.report.html;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/** Replaces what a page must not hold: control characters, and marks that turn the direction of the text around them. */
final class PrintableWriter extends FilterWriter {
    private static final char REPLACEMENT = '\uFFFD';

    PrintableWriter(Writer out) {
        super(out);
    }

    @Override
    public void write(int c) throws IOException {
        out.write(printable((char) c));
    }

    @Override
    public void write(char[] characters, int offset, int length) throws IOException {
        write(new String(characters, offset, length), 0, length);
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
        char[] printable = new char[length];
        for (int i = 0; i < length; i++) {
            printable[i] = printable(text.charAt(offset + i));
        }
        out.write(printable, 0, length);
    }

    private static char printable(char c) {
        boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
        boolean turning = (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
        boolean noncharacter = c == '\uFFFE' || c == '\uFFFF';
        return control || turning || noncharacter ? REPLACEMENT : c;
    }
}
