package org.anjuan.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.anjuan.casefile.CaseFile;
import org.anjuan.catalogue.CatalogueFile;
import org.anjuan.catalogue.county.CountyProfile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code anjuan schema}: prints the JSON Schema of the case file, of a county profile or of a catalogue file. */
@Command(name = "schema")
final class SchemaCommand implements Callable<Integer> {
    private final Workbench workbench;

    @Parameters(arity = "0..1", paramLabel = "case-file|county|catalogue", descriptionKey = "schema.kind")
    private SchemaKind kind = SchemaKind.CASE_FILE;

    SchemaCommand(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public Integer call() throws IOException {
        try (InputStream schema = open()) {
            byte[] text = Objects.requireNonNull(schema, "the schema is missing from the build")
                    .readAllBytes();
            workbench.console().out().print(new String(text, StandardCharsets.UTF_8));
            workbench.console().out().flush();
        }
        return ExitCode.CLEAN;
    }

    private InputStream open() {
        return switch (kind) {
            case CASE_FILE -> CaseFile.class.getResourceAsStream("case-file.schema.json");
            case COUNTY -> CountyProfile.class.getResourceAsStream("county.schema.json");
            case CATALOGUE -> CatalogueFile.class.getResourceAsStream("catalogue.schema.json");
        };
    }
}
