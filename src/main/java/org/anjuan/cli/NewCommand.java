package org.anjuan.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.anjuan.casefile.Procedure;
import org.anjuan.casefile.reading.UnreadableCaseFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code anjuan new}: writes a template of a case file. */
@Command(name = "new")
final class NewCommand implements Callable<Integer> {
    private final Workbench workbench;

    @Option(names = "--item", paramLabel = "CODE", descriptionKey = "new.item")
    private @Nullable String item;

    @Option(names = "--procedure", paramLabel = "simple|ordinary", descriptionKey = "new.procedure")
    private Procedure procedure = Procedure.ORDINARY;

    @Option(names = "--county", paramLabel = "FILE", descriptionKey = "county")
    private @Nullable Path county;

    NewCommand(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public Integer call() throws UnreadableCaseFile {
        CaseTemplate template = new CaseTemplate(workbench.messages());
        StartingValues values = new StartingValues(template, procedure, LocalDate.now());
        if (item != null) {
            values.item(item, workbench.catalogue());
        }
        if (county != null) {
            values.county(workbench.county(county));
        }
        template.lines(values.all()).forEach(workbench.console().out()::println);
        workbench.console().out().flush();
        return ExitCode.CLEAN;
    }
}
