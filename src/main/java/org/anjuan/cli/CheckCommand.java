package org.anjuan.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.anjuan.casefile.reading.CaseFileReader;
import org.anjuan.casefile.reading.CaseSource;
import org.anjuan.casefile.reading.Problem;
import org.anjuan.casefile.reading.UnreadableCaseFile;
import org.anjuan.catalogue.county.CountyProfile;
import org.anjuan.law.Consequence;
import org.anjuan.report.CheckReport;
import org.anjuan.report.JsonReport;
import org.anjuan.report.ProblemText;
import org.anjuan.report.ReviewedCase;
import org.anjuan.report.TextReport;
import org.anjuan.review.Finding;
import org.anjuan.review.Review;
import org.anjuan.review.Reviewer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code anjuan check}: reviews case files. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
    private final Workbench workbench;

    @Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "check.paths")
    private List<String> paths = List.of();

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
    private ReportFormat format = ReportFormat.text;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "check.out")
    private @Nullable Path out;

    @Option(names = "--county", paramLabel = "FILE", descriptionKey = "county")
    private @Nullable Path county;

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "check.as-of")
    private @Nullable LocalDate asOf;

    @Option(names = "--fail-on", paramLabel = "CONSEQUENCE", descriptionKey = "check.fail-on")
    private Consequence failOn = Consequence.RECTIFIABLE;

    @Option(names = "--all", descriptionKey = "check.all")
    private boolean all;

    CheckCommand(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public Integer call() {
        CountyProfile profile = null;
        try {
            profile = county == null ? null : workbench.county(county);
        } catch (UnreadableCaseFile e) {
            return workbench.unreadable(e);
        }
        workbench.loadRules();
        Inputs inputs = new Inputs(workbench.console());
        paths.forEach(inputs::add);
        List<Problem> problems = new ArrayList<>(inputs.problems());
        LocalDate day = asOf == null ? LocalDate.now() : asOf;
        List<ReviewedCase> reviews = review(inputs.sources(), profile, day, problems);
        ProblemText words = new ProblemText(workbench.messages());
        problems.forEach(problem -> workbench.console().err().println(words.line(problem)));
        workbench.console().err().flush();
        if (!write(new CheckReport(workbench.provenance(), day, reviews, problems))) {
            return ExitCode.INTERNAL;
        }
        return exitCode(reviews, problems);
    }

    private List<ReviewedCase> review(
            List<CaseSource> sources, @Nullable CountyProfile profile, LocalDate day, List<Problem> problems) {
        List<ReviewedCase> reviews = new ArrayList<>();
        if (sources.isEmpty()) {
            return reviews;
        }
        CaseFileReader reader = workbench.reader();
        Reviewer reviewer = workbench.reviewer(profile);
        for (CaseSource source : sources) {
            try {
                Review review = reviewer.review(reader.read(source), day);
                reviews.add(new ReviewedCase(source, review, reader.locations(source)));
            } catch (UnreadableCaseFile e) {
                problems.add(e.problem());
            }
        }
        return reviews;
    }

    private boolean write(CheckReport report) {
        if (out == null) {
            return write(report, workbench.console().out());
        }
        try (PrintWriter file = new PrintWriter(Files.newBufferedWriter(out, StandardCharsets.UTF_8))) {
            return write(report, file);
        } catch (IOException e) {
            return failed(out.toString(), e);
        }
    }

    private boolean write(CheckReport report, PrintWriter to) {
        try {
            switch (format) {
                case text -> new TextReport(workbench.messages(), workbench.rulebook(), all).write(report, to);
                case json -> new JsonReport(workbench.messages(), workbench.rulebook()).write(report, to);
            }
            return true;
        } catch (IOException e) {
            return failed("stdout", e);
        }
    }

    private boolean failed(String target, IOException e) {
        workbench
                .console()
                .err()
                .println(workbench.messages().text("error.write", target, String.valueOf(e.getMessage())));
        return false;
    }

    private int exitCode(List<ReviewedCase> reviews, List<Problem> problems) {
        if (!problems.isEmpty()
                || reviews.stream().anyMatch(reviewed -> reviewed.review().hasFault())) {
            return ExitCode.UNREADABLE;
        }
        boolean found = reviews.stream()
                .flatMap(reviewed -> reviewed.review().checklist().stream())
                .map(Finding::consequence)
                .anyMatch(consequence -> consequence != null && consequence.atLeast(failOn));
        return found ? ExitCode.FOUND : ExitCode.CLEAN;
    }
}
