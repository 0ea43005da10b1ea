package org.anjuan.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code anjuan catalogue}: the penalty items. */
@Command(name = "catalogue")
final class CatalogueCommand extends CommandGroup {
    /** The command with its subcommands. */
    static CommandLine with(Workbench workbench) {
        return new CommandLine(new CatalogueCommand())
                .addSubcommand(new CatalogueListCommand(workbench))
                .addSubcommand(new CatalogueSearchCommand(workbench))
                .addSubcommand(new CatalogueShowCommand(workbench))
                .addSubcommand(new CatalogueLintCommand(workbench));
    }
}
