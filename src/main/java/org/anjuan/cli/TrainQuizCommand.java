package org.anjuan.cli;

import java.util.concurrent.Callable;
import org.anjuan.casefile.reading.UnreadableCaseFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code anjuan train quiz}: shows case files, asks for their defects and explains the answers. */
@Command(name = "quiz")
final class TrainQuizCommand implements Callable<Integer> {
    private final TrainingRoom room;

    @Mixin
    private DrawOptions cases = new DrawOptions();

    TrainQuizCommand(TrainingRoom room) {
        this.room = room;
    }

    @Override
    public Integer call() throws UnreadableCaseFile {
        if (!cases.areValid(room)) {
            return ExitCode.USAGE;
        }
        new Quiz(room).ask(cases.draw(room));
        return ExitCode.CLEAN;
    }
}
