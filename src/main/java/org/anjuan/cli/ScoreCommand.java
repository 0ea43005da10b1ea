package org.anjuan.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.anjuan.casefile.reading.CaseFileReader;
import org.anjuan.casefile.reading.CaseSource;
import org.anjuan.casefile.reading.UnreadableCaseFile;
import org.anjuan.law.standard.ScoringStandard;
import org.anjuan.report.JsonOutput;
import org.anjuan.report.Messages;
import org.anjuan.report.ProblemText;
import org.anjuan.report.ReviewedCase;
import org.anjuan.score.ScoreSheet;
import org.anjuan.score.Scorer;
import org.anjuan.score.SheetSpreadsheet;
import org.anjuan.score.SheetText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code anjuan score}: scores one case by a review standard. */
@Command(name = "score")
final class ScoreCommand implements Callable<Integer> {
    private final Workbench workbench;

    @Parameters(paramLabel = "FILE", descriptionKey = "score.file")
    private Path file = Path.of("");

    @Mixin
    private RulePackOption packs = new RulePackOption();

    @Option(names = "--standard", required = true, paramLabel = "ID", descriptionKey = "score.standard")
    private @Nullable ScoringStandard standard;

    @Option(names = "--format", paramLabel = "text|json|xlsx", descriptionKey = "score.format")
    private ScoreFormat format = ScoreFormat.text;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "check.out")
    private @Nullable Path out;

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "check.as-of")
    private @Nullable LocalDate asOf;

    ScoreCommand(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public Integer call() throws IOException {
        Messages messages = workbench.messages();
        ScoringStandard chosen = Objects.requireNonNull(standard);
        if (format == ScoreFormat.xlsx && out == null) {
            return failed(messages.text("score.needs-out"), ExitCode.USAGE);
        }
        try {
            ReviewedCase reviewed = review();
            Optional<ScoreSheet> sheet = new Scorer(chosen).score(reviewed.review());
            if (sheet.isEmpty()) {
                return failed(messages.text("score.other-decision", chosen.id()), ExitCode.UNREADABLE);
            }
            write(new SheetText(messages, workbench.rulebook()).of(sheet.get(), reviewed));
            return ExitCode.CLEAN;
        } catch (UnreadableCaseFile e) {
            return failed(new ProblemText(messages).line(e.problem()), ExitCode.UNREADABLE);
        }
    }

    private ReviewedCase review() throws UnreadableCaseFile {
        packs.addTo(workbench);
        workbench.loadRules();
        CaseFileReader reader = workbench.reader();
        CaseSource source = CaseSource.of(file);
        LocalDate day = asOf == null ? LocalDate.now() : asOf;
        return new ReviewedCase(
                source, workbench.reviewer(null).review(reader.read(source), day), reader.locations(source));
    }

    private void write(SheetText.Sheet sheet) throws IOException {
        if (out == null) {
            write(sheet, workbench.console().out());
        } else if (format == ScoreFormat.xlsx) {
            try (OutputStream to = Files.newOutputStream(out)) {
                new SheetSpreadsheet(workbench.messages()).write(sheet, to);
            }
        } else {
            try (PrintWriter to = new PrintWriter(Files.newBufferedWriter(out))) {
                write(sheet, to);
            }
        }
    }

    private void write(SheetText.Sheet sheet, PrintWriter to) throws IOException {
        if (format == ScoreFormat.json) {
            new JsonOutput().write(sheet, to);
        } else {
            new SheetPrinter(workbench.messages()).print(sheet, to);
        }
        to.flush();
    }

    private int failed(String line, int code) {
        workbench.console().err().println(line);
        return code;
    }
}
