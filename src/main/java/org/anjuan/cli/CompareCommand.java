package org.anjuan.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.Callable;
import org.anjuan.report.CheckReport;
import org.anjuan.report.JsonOutput;
import org.anjuan.report.JsonReport;
import org.anjuan.report.ProblemText;
import org.anjuan.report.Screen;
import org.anjuan.report.compare.Comparison;
import org.anjuan.report.compare.ComparisonText;
import org.anjuan.review.Waivers;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code anjuan compare}: tells what became better or worse between two case files or two JSON reports. */
@Command(name = "compare")
final class CompareCommand implements Callable<Integer> {
    private final Workbench workbench;
    private final ObjectMapper mapper = new ObjectMapper();

    @Parameters(index = "0", paramLabel = "BEFORE", descriptionKey = "compare.before")
    private String before = "";

    @Parameters(index = "1", paramLabel = "AFTER", descriptionKey = "compare.after")
    private String after = "";

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
    private ListFormat format = ListFormat.text;

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "check.as-of")
    private @Nullable LocalDate asOf;

    CompareCommand(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public Integer call() throws IOException {
        JsonNode old = report(before);
        JsonNode now = report(after);
        if (old == null || now == null) {
            return ExitCode.UNREADABLE;
        }
        Comparison comparison = Comparison.of(old, now);
        if (format == ListFormat.json) {
            new JsonOutput().write(comparison, workbench.console().out());
        } else {
            new ComparisonText(workbench.messages(), workbench.rulebook())
                    .write(comparison, workbench.console().out());
        }
        return comparison.isWorse() ? ExitCode.FOUND : ExitCode.CLEAN;
    }

    /** The JSON report that the file holds, or that of the case it holds; null where it holds neither, which is told. */
    private @Nullable JsonNode report(String file) throws IOException {
        JsonNode held = held(file);
        if (held != null) {
            return held;
        }
        LocalDate day = asOf == null ? LocalDate.now() : asOf;
        Inputs inputs = new Inputs(workbench.console(), Set.of());
        inputs.add(file);
        CheckReport check = new Screen(false).of(new CaseCheck(workbench, null, Waivers.NONE).check(inputs, day));
        if (!check.problems().isEmpty()) {
            ProblemText words = new ProblemText(workbench.messages());
            check.problems().forEach(problem -> workbench.tell(words.line(problem)));
            workbench.tell(workbench.messages().text("compare.unreadable", file));
            return null;
        }
        ByteArrayOutputStream report = new ByteArrayOutputStream();
        new JsonReport(workbench.messages(), workbench.rulebook()).write(check, report);
        return mapper.readTree(report.toByteArray());
    }

    private @Nullable JsonNode held(String file) {
        try {
            JsonNode tree = mapper.readTree(Files.readAllBytes(Path.of(file)));
            return tree.at("/tool/name").asText().equals("anjuan") ? tree : null;
        } catch (IOException e) {
            return null; // no JSON, so perhaps a case file in YAML
        }
    }
}
