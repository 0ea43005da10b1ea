package org.anjuan.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.anjuan.casefile.reading.UnreadableCaseFile;
import org.anjuan.training.AnswerKey;
import org.anjuan.training.AnswerReader;
import org.anjuan.training.ClassReport;
import org.anjuan.training.Mark;
import org.anjuan.training.Progress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code anjuan train mark}: marks answer sheets and says what to teach next. */
@Command(name = "mark")
final class TrainMarkCommand implements Callable<Integer> {
    private final TrainingRoom room;

    @Parameters(index = "0", paramLabel = "KEY", descriptionKey = "train.key")
    private Path key = Path.of("");

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "ANSWERS", descriptionKey = "train.answers")
    private List<Path> answers = new ArrayList<>();

    @Option(names = "--progress", paramLabel = "FILE", descriptionKey = "train.progress")
    private @Nullable Path progress;

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "train.on")
    private @Nullable LocalDate on;

    @Mixin
    private HandoutOptions handout = new HandoutOptions();

    TrainMarkCommand(TrainingRoom room) {
        this.room = room;
    }

    @Override
    public Integer call() throws UnreadableCaseFile {
        try {
            AnswerKey right = AnswerKey.read(key);
            List<Mark> marks = new AnswerReader(right, room.workbench().rulebook())
                    .read(answers).stream().map(sheet -> Mark.of(sheet, right)).toList();
            Progress updated = null;
            if (progress != null) {
                updated = Progress.read(progress).with(on == null ? LocalDate.now() : on, right.exam(), marks);
                save(updated, progress);
            }
            return handout.write(new ClassReport(room.words()).of(right.exam(), marks, updated), room);
        } catch (IOException e) {
            return room.unwritable(String.valueOf(progress), e);
        }
    }

    private void save(Progress updated, Path file) throws IOException {
        new WholeFile(file).write(out -> updated.write(room.words(), out));
    }
}
