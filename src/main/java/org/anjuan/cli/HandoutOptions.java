package org.anjuan.cli;

import java.nio.file.Path;
import org.anjuan.report.handout.Handout;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a handout is written, and where to. */
final class HandoutOptions {
    @Option(names = "--format", paramLabel = "text|html|docx", descriptionKey = "train.format")
    private HandoutFormat format = HandoutFormat.text;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "train.out")
    private @Nullable Path out;

    /** Writes {@code handout} as asked; returns the exit code. */
    int write(Handout handout, TrainingRoom room) {
        return room.write(handout, format, out);
    }
}
