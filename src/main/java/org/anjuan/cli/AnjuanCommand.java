package org.anjuan.cli;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program's own command; the work is in its subcommands. */
@Command(
        name = "anjuan",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = AnjuanCommand.Version.class,
        sortOptions = false,
        usageHelpAutoWidth = true)
final class AnjuanCommand extends CommandGroup {
    @Option(names = "--lang", scope = ScopeType.INHERIT, paramLabel = "zh|en", descriptionKey = "lang")
    private @Nullable Locale language;

    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"anjuan " + Workbench.version()};
        }
    }
}
