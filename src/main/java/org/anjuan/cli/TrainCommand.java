package org.anjuan.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code anjuan train}: learning to judge case files. */
@Command(name = "train")
final class TrainCommand extends CommandGroup {
    /** The command with its subcommands. */
    static CommandLine with(Workbench workbench) {
        TrainingRoom room = new TrainingRoom(workbench);
        return new CommandLine(new TrainCommand())
                .addSubcommand(new TrainCourseCommand(room))
                .addSubcommand(new TrainShowCommand(room))
                .addSubcommand(new TrainQuizCommand(room))
                .addSubcommand(new TrainExamCommand(room))
                .addSubcommand(new TrainMarkCommand(room))
                .addSubcommand(new TrainPlantCommand(room));
    }
}
