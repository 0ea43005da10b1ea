package org.anjuan.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code anjuan county}: the county profile. */
@Command(name = "county")
final class CountyCommand extends CommandGroup {
    /** The command with its subcommand. */
    static CommandLine with(Workbench workbench) {
        return new CommandLine(new CountyCommand()).addSubcommand(new CountyLintCommand(workbench));
    }
}
