package org.anjuan.cli;

import java.util.List;
import java.util.stream.Stream;
import org.anjuan.casefile.Term;
import org.anjuan.casefile.reading.UnreadableCaseFile;
import org.anjuan.training.Course;
import org.anjuan.training.Difficulty;
import org.anjuan.training.ExamSetter;
import org.anjuan.training.ExerciseCase;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/** Which cases are drawn for an exam or a quiz. */
final class DrawOptions {
    private static final int MOST = 99;

    @Option(names = "--count", paramLabel = "N", descriptionKey = "train.count")
    private int count = 5;

    @Option(names = "--stage", paramLabel = "STAGE", descriptionKey = "rules.stage")
    private @Nullable String stage;

    @Option(
            names = "--level",
            paramLabel = "easy|medium|hard",
            descriptionKey = "train.level",
            converter = DifficultyName.class)
    private Difficulty level = Difficulty.MEDIUM;

    @Option(names = "--seed", paramLabel = "N", descriptionKey = "train.seed")
    private long seed;

    /** Reads the names of levels. */
    static final class DifficultyName implements ITypeConverter<Difficulty> {
        @Override
        public Difficulty convert(String name) {
            return Stream.of(Difficulty.values())
                    .filter(level -> Term.nameOf(level).equals(name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(name));
        }
    }

    /** Whether such cases can be drawn; where not, that is told. From then on the stage goes by its id. */
    boolean areValid(TrainingRoom room) {
        if (count < 1 || count > MOST) {
            room.workbench().tell(room.messages().text("train.bad-count", String.valueOf(MOST)));
            return false;
        }
        if (stage != null) {
            stage = room.workbench().stage(stage).orElse(null);
            return stage != null;
        }
        return true;
    }

    /**
     * The cases; the same options always draw the same.
     *
     * @throws UnreadableCaseFile if the course cannot be read
     */
    List<ExerciseCase> draw(TrainingRoom room) throws UnreadableCaseFile {
        return new ExamSetter(
                        room.clauses(),
                        Course.read(room.samples()),
                        room.workbench().reviewer(null),
                        stage,
                        seed,
                        room.messages().locale())
                .cases(count, level);
    }

    /** What an exam of these cases is called. */
    String name() {
        String where = stage == null ? "" : "-" + stage;
        return "exam-" + seed + "-" + count + "-" + Term.nameOf(level) + where;
    }
}
