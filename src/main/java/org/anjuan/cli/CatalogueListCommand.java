package org.anjuan.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.anjuan.casefile.reading.UnreadableCaseFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code anjuan catalogue list}: lists the penalty items. */
@Command(name = "list")
final class CatalogueListCommand implements Callable<Integer> {
    private final Workbench workbench;

    @Mixin
    private ItemSelection selection = new ItemSelection();

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
    private ListFormat format = ListFormat.text;

    CatalogueListCommand(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public Integer call() throws IOException, UnreadableCaseFile {
        new ItemList(workbench, selection, format).print(selection.items(workbench));
        return ExitCode.CLEAN;
    }
}
