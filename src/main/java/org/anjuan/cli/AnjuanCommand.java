package org.anjuan.cli;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program's own command; the work is in its subcommands. */
@Command(
        name = "anjuan",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = AnjuanCommand.Version.class,
        sortOptions = false,
        usageHelpAutoWidth = true)
final class AnjuanCommand implements Runnable {
    @Option(names = "--lang", scope = ScopeType.INHERIT, paramLabel = "zh|en", descriptionKey = "lang")
    private @Nullable Locale language;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        CommandSpec here = Objects.requireNonNull(spec);
        throw new ParameterException(here.commandLine(), here.resourceBundle().getString("no-command"));
    }

    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"anjuan " + Workbench.version()};
        }
    }
}
