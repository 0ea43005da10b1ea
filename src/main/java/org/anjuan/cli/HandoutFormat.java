package org.anjuan.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.anjuan.report.docx.HandoutDocx;
import org.anjuan.report.handout.Handout;
import org.anjuan.report.handout.HandoutText;
import org.anjuan.report.html.HandoutHtml;

/** The formats of lessons and class reports. */
enum HandoutFormat {
    text {
        @Override
        void write(Handout handout, Workbench workbench, OutputStream out) {
            boolean screen = out == workbench.console().stream();
            new HandoutText(new PrintWriter(new OutputStreamWriter(
                            out, screen ? workbench.console().charset() : StandardCharsets.UTF_8)))
                    .write(handout);
        }
    },
    html {
        @Override
        void write(Handout handout, Workbench workbench, OutputStream out) throws IOException {
            new HandoutHtml(workbench.messages(), workbench.rulebook()).write(handout, out);
        }
    },
    docx {
        @Override
        void write(Handout handout, Workbench workbench, OutputStream out) throws IOException {
            new HandoutDocx(workbench.messages()).write(handout, out);
        }
    };

    /** Writes {@code handout} to {@code out} and flushes it. */
    abstract void write(Handout handout, Workbench workbench, OutputStream out) throws IOException;
}
