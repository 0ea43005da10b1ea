package org.anjuan.cli;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.anjuan.casefile.BodyKind;
import org.anjuan.casefile.Domain;
import org.anjuan.casefile.Level;
import org.anjuan.casefile.Mode;
import org.anjuan.casefile.PartyKind;
import org.anjuan.casefile.Procedure;
import org.anjuan.casefile.reading.CaseFileReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code anjuan new}: writes a template of a case file. */
@Command(name = "new")
final class NewCommand implements Callable<Integer> {
    /** What most cases begin with; the head of the template asks to check it. */
    private static final Map<String, Enum<?>> TYPICAL = Map.of(
            "/domain", Domain.OTHER_DOMAIN,
            "/authority/bodyKind", BodyKind.DEPARTMENT,
            "/authority/level", Level.COUNTY,
            "/authority/mode", Mode.OWN,
            "/party/kind", PartyKind.CITIZEN);

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
        values.put("/formatVersion", String.valueOf(CaseFileReader.FORMAT_VERSION));
        values.put("/procedure", template.term(procedure));
        TYPICAL.forEach((pointer, value) -> values.put(pointer, template.term(value)));
        values.put("/conduct/discoveredOn", LocalDate.now().toString());
        if (item != null) {
            values.put("/item", template.quoted(item));
        }
        template.lines(values).forEach(workbench.console().out()::println);
        workbench.console().out().flush();
        return ExitCode.CLEAN;
    }
}
