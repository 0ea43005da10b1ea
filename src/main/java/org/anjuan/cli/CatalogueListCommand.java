package org.anjuan.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.anjuan.casefile.Domain;
import org.anjuan.casefile.reading.UnreadableCaseFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code anjuan catalogue list}: lists the penalty items. */
@Command(name = "list")
final class CatalogueListCommand implements Callable<Integer> {
    private final Workbench workbench;

    @Option(names = "--domain", paramLabel = "DOMAIN", descriptionKey = "catalogue.domain")
    private @Nullable Domain domain;

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "catalogue.as-of")
    private @Nullable LocalDate asOf;

    @Mixin
    private RulePackOption packs = new RulePackOption();

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
    private ListFormat format = ListFormat.text;

    CatalogueListCommand(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public Integer call() throws IOException, UnreadableCaseFile {
        packs.addTo(workbench);
        new ItemList(workbench, asOf, format)
                .print(workbench.catalogue().items().stream()
                        .filter(item -> domain == null || item.domain() == domain)
                        .toList());
        return ExitCode.CLEAN;
    }
}
