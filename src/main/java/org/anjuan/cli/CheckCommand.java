package org.anjuan.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.anjuan.casefile.reading.UnreadableCaseFile;
import org.anjuan.catalogue.county.CountyProfile;
import org.anjuan.law.Consequence;
import org.anjuan.report.CheckReport;
import org.anjuan.report.ProblemText;
import org.anjuan.report.ReviewedCase;
import org.anjuan.report.Screen;
import org.anjuan.review.Finding;
import org.anjuan.review.Waivers;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code anjuan check}: reviews case files. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
    private final Workbench workbench;

    @Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "check.paths")
    private List<String> paths = List.of();

    @Mixin
    private ReportOptions reports = new ReportOptions();

    @Mixin
    private RulePackOption packs = new RulePackOption();

    @Option(names = "--county", paramLabel = "FILE", descriptionKey = "county")
    private @Nullable Path county;

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "check.as-of")
    private @Nullable LocalDate asOf;

    @Option(names = "--fail-on", paramLabel = "CONSEQUENCE", descriptionKey = "check.fail-on")
    private Consequence failOn = Consequence.RECTIFIABLE;

    @Option(names = "--waivers", paramLabel = "FILE", descriptionKey = "check.waivers")
    private @Nullable Path waiverFile;

    @Option(names = "--redact", descriptionKey = "check.redact")
    private boolean redact;

    @Option(names = "--watch", descriptionKey = "check.watch")
    private boolean watch;

    CheckCommand(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public Integer call() throws IOException, UnreadableCaseFile {
        packs.addTo(workbench);
        workbench.loadRules();
        if (!watch) {
            return check();
        }
        List<String> watched = new ArrayList<>(paths);
        Stream.of(waiverFile, county)
                .filter(Objects::nonNull)
                .map(Path::toString)
                .forEach(watched::add);
        return new Watch(watched, reports.targets(), workbench.console().in()).run(this::checkAndWait);
    }

    private int checkAndWait() {
        int code = check();
        workbench.tell(workbench.messages().text("watch.waiting"));
        return code;
    }

    private int check() {
        Screen screen = new Screen(redact);
        ProblemText words = new ProblemText(workbench.messages());
        Waivers waivers;
        try {
            waivers = waiverFile == null ? Waivers.NONE : new WaiverFile(workbench.rulebook()).read(waiverFile);
        } catch (UnreadableCaseFile e) {
            workbench.tell(words.line(screen.of(e.problem())));
            return ExitCode.USAGE;
        }
        CountyProfile profile;
        try {
            profile = county == null ? null : workbench.county(county);
        } catch (UnreadableCaseFile e) {
            workbench.tell(words.line(screen.of(e.problem())));
            return ExitCode.UNREADABLE;
        }
        LocalDate day = asOf == null ? LocalDate.now() : asOf;
        Inputs inputs = new Inputs(workbench.console(), reports.targets());
        paths.forEach(inputs::add);
        CheckReport report = screen.of(new CaseCheck(workbench, profile, waivers).check(inputs, day));
        report.problems().forEach(problem -> workbench.tell(words.line(problem)));
        return reports.write(report, workbench) ? exitCode(report) : ExitCode.INTERNAL;
    }

    private int exitCode(CheckReport report) {
        if (!report.problems().isEmpty()
                || report.reviews().stream()
                        .anyMatch(reviewed -> reviewed.review().hasFault())) {
            return ExitCode.UNREADABLE;
        }
        return report.reviews().stream().anyMatch(this::isFound) ? ExitCode.FOUND : ExitCode.CLEAN;
    }

    private boolean isFound(ReviewedCase reviewed) {
        return reviewed.review().checklist().stream()
                .filter(finding -> !reviewed.isWaived(finding))
                .map(Finding::consequence)
                .anyMatch(consequence -> consequence != null && consequence.atLeast(failOn));
    }
}
