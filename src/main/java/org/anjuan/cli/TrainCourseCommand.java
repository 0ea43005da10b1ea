package org.anjuan.cli;

import java.util.concurrent.Callable;
import org.anjuan.casefile.reading.UnreadableCaseFile;
import org.anjuan.training.Course;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code anjuan train course}: the most common errors in the order of learning. */
@Command(name = "course")
final class TrainCourseCommand implements Callable<Integer> {
    private final TrainingRoom room;

    @Mixin
    private HandoutOptions handout = new HandoutOptions();

    TrainCourseCommand(TrainingRoom room) {
        this.room = room;
    }

    @Override
    public Integer call() throws UnreadableCaseFile {
        return handout.write(Course.read(room.samples()).handout(room.words()), room);
    }
}
