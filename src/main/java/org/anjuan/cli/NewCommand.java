package org.anjuan.cli;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.anjuan.casefile.Procedure;
import org.anjuan.casefile.reading.CaseFileReader;
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

    NewCommand(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public Integer call() {
        CaseTemplate template = new CaseTemplate(workbench.messages());
        Map<String, String> values = new TreeMap<>();
        values.put("formatVersion", String.valueOf(CaseFileReader.FORMAT_VERSION));
        values.put("procedure", template.term(procedure));
        if (item != null) {
            values.put("item", template.quoted(item));
        }
        template.lines(values).forEach(workbench.console().out()::println);
        workbench.console().out().flush();
        return ExitCode.CLEAN;
    }
}
