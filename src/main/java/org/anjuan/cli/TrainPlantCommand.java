package org.anjuan.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.anjuan.casefile.reading.UnreadableCaseFile;
import org.anjuan.law.Obligation;
import org.anjuan.training.Base;
import org.anjuan.training.Clauses;
import org.anjuan.training.CountyFile;
import org.anjuan.training.ExerciseCase;
import org.anjuan.training.Planter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code anjuan train plant}: a lawful case file with one defect. */
@Command(name = "plant")
final class TrainPlantCommand implements Callable<Integer> {
    private final TrainingRoom room;

    @Parameters(paramLabel = "ID", descriptionKey = "explain.id")
    private String id = "";

    @Option(names = "--base", paramLabel = "CASE", descriptionKey = "train.base")
    private @Nullable String base;

    @Option(names = "--seed", paramLabel = "N", descriptionKey = "train.seed")
    private long seed;

    @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "train.out-case")
    private Path out = Path.of("");

    TrainPlantCommand(TrainingRoom room) {
        this.room = room;
    }

    @Override
    public Integer call() throws UnreadableCaseFile {
        Optional<Obligation> obligation = room.obligation(id);
        if (obligation.isEmpty()) {
            return ExitCode.USAGE;
        }
        Clauses clauses = room.clauses();
        Optional<ExerciseCase> planted;
        Base lawful = lawful(clauses);
        Planter planter = new Planter(
                clauses, room.workbench().reviewer(null), room.messages().locale());
        planted = clauses.of(obligation.get().id()).flatMap(clause -> planter.plant(clause, lawful, seed));
        if (planted.isEmpty()) {
            room.workbench()
                    .tell(room.messages()
                            .text("train.nothing-fits", obligation.get().id()));
            return ExitCode.USAGE;
        }
        return save(planted.get());
    }

    /** The case that {@code --base} names: a lawful sample case, else a file; null where it names none. */
    private @Nullable Base lawful(Clauses clauses) throws UnreadableCaseFile {
        if (base == null) {
            return null;
        }
        return clauses.hasBase(base) ? clauses.base(base) : Base.of(Path.of(base));
    }

    private int save(ExerciseCase planted) {
        Path written = out;
        CountyFile county = planted.county();
        try {
            room.save(planted.source(), out);
            if (county != null) {
                written = countyBeside(out);
                room.save(county.source(), written);
            }
        } catch (IOException e) {
            return room.unwritable(written.toString(), e);
        }
        room.say(
                "train.planted",
                out.toString(),
                room.words().told(planted),
                String.join(", ", planted.defects()),
                planted.asOf().toString());
        if (county != null) {
            room.say("train.planted-county", written.toString());
        }
        return ExitCode.CLEAN;
    }

    /** The county profile of {@code case.yaml} is {@code case-county.yaml}. */
    private static Path countyBeside(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        return file.resolveSibling(stem + "-county.yaml");
    }
}
