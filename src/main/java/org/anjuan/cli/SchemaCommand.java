package org.anjuan.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.anjuan.casefile.CaseFile;
import picocli.CommandLine.Command;

/** {@code anjuan schema}: prints the JSON Schema of the case file. */
@Command(name = "schema")
final class SchemaCommand implements Callable<Integer> {
    private final Workbench workbench;

    SchemaCommand(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public Integer call() throws IOException {
        try (InputStream schema = CaseFile.class.getResourceAsStream("case-file.schema.json")) {
            byte[] text = Objects.requireNonNull(schema, "the schema is missing from the build")
                    .readAllBytes();
            workbench.console().out().print(new String(text, StandardCharsets.UTF_8));
            workbench.console().out().flush();
        }
        return ExitCode.CLEAN;
    }
}
