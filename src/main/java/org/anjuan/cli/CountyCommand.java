package org.anjuan.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code anjuan county}: the county profile. */
@Command(name = "county")
final class CountyCommand implements Runnable {
    @Spec
    private @Nullable CommandSpec spec;

    /** The command with its subcommand. */
    static CommandLine with(Workbench workbench) {
        return new CommandLine(new CountyCommand()).addSubcommand(new CountyLintCommand(workbench));
    }

    @Override
    public void run() {
        CommandSpec here = Objects.requireNonNull(spec);
        throw new ParameterException(here.commandLine(), here.resourceBundle().getString("no-command"));
    }
}
