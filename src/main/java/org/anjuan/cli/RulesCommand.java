package org.anjuan.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.anjuan.casefile.reading.UnreadableCaseFile;
import org.anjuan.law.Consequence;
import org.anjuan.law.Obligation;
import org.anjuan.law.coverage.Coverage;
import org.anjuan.law.coverage.CoverageFiles;
import org.anjuan.report.CoverageReport;
import org.anjuan.report.FindingText;
import org.anjuan.report.JsonOutput;
import org.anjuan.report.Messages;
import org.anjuan.report.StageText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code anjuan rules}: lists the obligations of the rule book, or what of the law they cover. */
@Command(name = "rules")
final class RulesCommand implements Callable<Integer> {
    private final Workbench workbench;

    @Option(names = "--stage", paramLabel = "STAGE", descriptionKey = "rules.stage")
    private @Nullable String stage;

    @Option(names = "--coverage", descriptionKey = "rules.coverage")
    private boolean coverage;

    @Mixin
    private RulePackOption packs = new RulePackOption();

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
    private ListFormat format = ListFormat.text;

    RulesCommand(Workbench workbench) {
        this.workbench = workbench;
    }

    private record Row(String obligation, String stage, String citation, Consequence consequence, String title) {}

    @Override
    public Integer call() throws IOException, UnreadableCaseFile {
        packs.addTo(workbench);
        if (coverage) {
            return coverage();
        }
        String only = stage == null ? null : workbench.stage(stage).orElse(null);
        if (stage != null && only == null) {
            return ExitCode.USAGE;
        }
        Messages messages = workbench.messages();
        FindingText words = new FindingText(messages, workbench.rulebook());
        List<Row> rows = workbench.rulebook().obligations().stream()
                .filter(obligation -> only == null || obligation.stage().equals(only))
                .map(obligation -> row(obligation, words))
                .toList();
        PrintWriter out = workbench.console().out();
        if (format == ListFormat.json) {
            new JsonOutput().write(rows, out);
        } else {
            StageText stages = new StageText(messages.locale(), workbench.rulebook());
            rows.forEach(row -> out.println(messages.text(
                    "rules.columns", row.obligation(), row.title(), stages.of(row.stage()), row.citation())));
            out.println(messages.text("rules.total", String.valueOf(rows.size())));
        }
        out.flush();
        return ExitCode.CLEAN;
    }

    private int coverage() throws IOException {
        Coverage covered = new CoverageFiles().read(workbench.rulebook().obligations());
        CoverageReport report = new CoverageReport(workbench.messages(), workbench.rulebook());
        if (format == ListFormat.json) {
            report.writeJson(covered, workbench.console().out());
        } else {
            report.writeText(covered, workbench.console().out());
        }
        return ExitCode.CLEAN;
    }

    private static Row row(Obligation obligation, FindingText words) {
        return new Row(
                obligation.id(),
                obligation.stage(),
                words.citation(obligation.latest()),
                obligation.consequence(),
                words.in(obligation.title()));
    }
}
