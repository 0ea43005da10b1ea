package org.anjuan.cli;

import java.io.PrintWriter;
import java.util.List;
import org.anjuan.casefile.reading.Locations;
import org.anjuan.casefile.reading.Problem;
import org.anjuan.law.Remark;
import org.anjuan.report.Messages;
import org.anjuan.report.ProblemText;
import org.jspecify.annotations.Nullable;

/** Prints what a lint has to say, one remark a line. */
final class RemarkPrinter {
    private final Messages messages;
    private final ProblemText words;
    private final PrintWriter out;
    private int faults;
    private int notes;

    RemarkPrinter(Workbench workbench) {
        this.messages = workbench.messages();
        this.words = new ProblemText(messages);
        this.out = workbench.console().out();
    }

    /** Prints {@code remarks} on {@code source}, whose places {@code locations} knows. */
    void print(String source, @Nullable Locations locations, List<Remark> remarks) {
        for (Remark remark : remarks) {
            Problem problem = new Problem(
                    source,
                    locations == null ? null : locations.of(remark.path()),
                    remark.path(),
                    "lint." + remark.key(),
                    remark.arguments(),
                    null);
            out.println(messages.text(remark.fault() ? "lint.fault" : "lint.note", words.line(problem)));
            faults += remark.fault() ? 1 : 0;
            notes += remark.fault() ? 0 : 1;
        }
    }

    /** Prints how many remarks there were and says how to exit. */
    int total() {
        out.println(messages.text("lint.total", String.valueOf(faults), String.valueOf(notes)));
        out.flush();
        return faults == 0 ? ExitCode.CLEAN : ExitCode.FOUND;
    }
}
