package org.anjuan.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.anjuan.casefile.reading.CaseSource;
import org.anjuan.casefile.reading.UnreadableCaseFile;
import org.anjuan.catalogue.county.CountyLint;
import org.anjuan.catalogue.county.CountyReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code anjuan county lint}: checks county profiles against themselves and the catalogue. */
@Command(name = "lint")
final class CountyLintCommand implements Callable<Integer> {
    private final Workbench workbench;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "county.files")
    private List<Path> files = List.of();

    CountyLintCommand(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public Integer call() throws UnreadableCaseFile {
        CountyReader reader = new CountyReader();
        RemarkPrinter printer = new RemarkPrinter(workbench);
        for (Path file : files) {
            CaseSource source = CaseSource.of(file);
            CountyLint lint = new CountyLint(reader.read(source), workbench.catalogue());
            printer.print(file.toString(), reader.locations(source), lint.remarks());
        }
        return printer.total();
    }
}
