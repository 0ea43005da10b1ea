package org.anjuan.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.anjuan.casefile.reading.UnreadableCaseFile;
import org.anjuan.catalogue.CatalogueFiles;
import org.anjuan.catalogue.CatalogueLint;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code anjuan catalogue lint}: checks catalogue files, or the catalogue of this build. */
@Command(name = "lint")
final class CatalogueLintCommand implements Callable<Integer> {
    private final Workbench workbench;

    @Parameters(arity = "0..*", paramLabel = "FILE", descriptionKey = "catalogue.files")
    private List<Path> files = List.of();

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "catalogue.as-of")
    private @Nullable LocalDate asOf;

    CatalogueLintCommand(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public Integer call() throws UnreadableCaseFile {
        CatalogueLint lint = new CatalogueLint(asOf == null ? LocalDate.now() : asOf);
        RemarkPrinter printer = new RemarkPrinter(workbench);
        if (files.isEmpty()) {
            workbench
                    .catalogue()
                    .items()
                    .forEach(item -> printer.print(item.code(), null, lint.remarks(List.of(item))));
        }
        CatalogueFiles reader = new CatalogueFiles();
        for (Path file : files) {
            CatalogueFiles.Read read = reader.read(file);
            printer.print(file.toString(), reader.locations(read), read.inFile(lint.remarks(read.items())));
        }
        return printer.total();
    }
}
