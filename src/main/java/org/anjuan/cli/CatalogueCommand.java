package org.anjuan.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code anjuan catalogue}: the penalty items. */
@Command(name = "catalogue")
final class CatalogueCommand implements Runnable {
    @Spec
    private @Nullable CommandSpec spec;

    /** The command with its subcommands. */
    static CommandLine with(Workbench workbench) {
        return new CommandLine(new CatalogueCommand())
                .addSubcommand(new CatalogueListCommand(workbench))
                .addSubcommand(new CatalogueSearchCommand(workbench))
                .addSubcommand(new CatalogueShowCommand(workbench))
                .addSubcommand(new CatalogueLintCommand(workbench));
    }

    @Override
    public void run() {
        CommandSpec here = Objects.requireNonNull(spec);
        throw new ParameterException(here.commandLine(), here.resourceBundle().getString("no-command"));
    }
}
