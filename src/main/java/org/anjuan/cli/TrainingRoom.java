package org.anjuan.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.anjuan.casefile.reading.CaseSource;
import org.anjuan.law.Obligation;
import org.anjuan.report.FindingText;
import org.anjuan.report.Messages;
import org.anjuan.report.handout.Handout;
import org.anjuan.training.Clauses;
import org.anjuan.training.TrainingWords;
import org.jspecify.annotations.Nullable;

/** What the training commands share. */
record TrainingRoom(Workbench workbench) {
    Messages messages() {
        return workbench.messages();
    }

    /** The folder {@code sample-cases/}. */
    Path samples() {
        return workbench.home().resolve("sample-cases");
    }

    Clauses clauses() {
        return new Clauses(samples());
    }

    TrainingWords words() {
        return new TrainingWords(messages(), workbench.rulebook());
    }

    FindingText findings() {
        return new FindingText(messages(), workbench.rulebook());
    }

    /** The obligation {@code id}; where there is none, that is told. */
    Optional<Obligation> obligation(String id) {
        Optional<Obligation> found = workbench.rulebook().obligations().stream()
                .filter(obligation -> obligation.id().equalsIgnoreCase(id))
                .findFirst();
        if (found.isEmpty()) {
            workbench.tell(messages().text("explain.unknown", id));
        }
        return found;
    }

    /** Writes {@code handout} to {@code file}, or to the standard output where that is null; returns the exit code. */
    int write(Handout handout, HandoutFormat format, @Nullable Path file) {
        try {
            if (file == null) {
                format.write(handout, workbench, workbench.console().stream());
            } else {
                new WholeFile(file).write(out -> format.write(handout, workbench, out));
            }
            return ExitCode.CLEAN;
        } catch (IOException e) {
            return unwritable(file == null ? "stdout" : file.toString(), e);
        }
    }

    /** Writes the text of {@code source} to {@code file}. */
    void save(CaseSource source, Path file) throws IOException {
        new WholeFile(file).write(out -> out.write(source.text().getBytes(StandardCharsets.UTF_8)));
    }

    /** Tells that {@code target} cannot be written; returns the exit code. */
    int unwritable(String target, IOException why) {
        workbench.unwritable(target, why);
        return ExitCode.INTERNAL;
    }

    /** Prints the message {@code key}. */
    void say(String key, Object... arguments) {
        workbench.console().out().println(messages().text(key, arguments));
        workbench.console().out().flush();
    }
}
