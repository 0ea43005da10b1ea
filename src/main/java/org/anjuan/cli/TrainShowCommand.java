package org.anjuan.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.anjuan.casefile.reading.UnreadableCaseFile;
import org.anjuan.law.Obligation;
import org.anjuan.report.handout.Handout;
import org.anjuan.training.Lessons;
import org.anjuan.training.Precedents;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code anjuan train show}: the lesson on one obligation. */
@Command(name = "show")
final class TrainShowCommand implements Callable<Integer> {
    private final TrainingRoom room;

    @Parameters(paramLabel = "ID", descriptionKey = "explain.id")
    private String id = "";

    @Mixin
    private HandoutOptions handout = new HandoutOptions();

    TrainShowCommand(TrainingRoom room) {
        this.room = room;
    }

    @Override
    public Integer call() throws UnreadableCaseFile {
        Optional<Obligation> obligation = room.obligation(id);
        if (obligation.isEmpty()) {
            return ExitCode.USAGE;
        }
        Lessons lessons = new Lessons(
                room.clauses(), room.workbench().reviewer(null), new Precedents(room.samples()), room.words());
        Optional<Handout> lesson = lessons.on(obligation.get());
        if (lesson.isEmpty()) {
            room.workbench().tell(room.messages().text("train.nothing-fits", id));
            return ExitCode.USAGE;
        }
        return handout.write(lesson.get(), room);
    }
}
