package org.anjuan.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.anjuan.audit.Audit;
import org.anjuan.audit.AuditOrder;
import org.anjuan.audit.AuditProgress;
import org.anjuan.audit.AuditSettings;
import org.anjuan.audit.AuditStopped;
import org.anjuan.audit.Tally;
import org.anjuan.audit.input.Archive;
import org.anjuan.audit.summary.HeldItem;
import org.anjuan.casefile.reading.CaseSource;
import org.anjuan.casefile.reading.UnreadableCaseFile;
import org.anjuan.catalogue.county.CountyProfile;
import org.anjuan.law.standard.ScoringStandard;
import org.anjuan.report.Messages;
import org.anjuan.score.Scorer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code anjuan audit}: reviews a whole archive. */
@Command(name = "audit")
final class AuditCommand implements Callable<Integer> {
    private final Workbench workbench;

    @Parameters(arity = "1..*", paramLabel = "INPUT", descriptionKey = "audit.inputs")
    private List<String> inputs = List.of();

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "audit.out")
    private Path out = Path.of("");

    @Mixin
    private RulePackOption packs = new RulePackOption();

    @Option(names = "--county", paramLabel = "FILE", descriptionKey = "county")
    private @Nullable Path county;

    @Option(names = "--standard", paramLabel = "ID", descriptionKey = "audit.standard")
    private @Nullable ScoringStandard standard;

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "check.as-of")
    private @Nullable LocalDate asOf;

    @Option(names = "--threads", paramLabel = "N", descriptionKey = "audit.threads")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--resume", descriptionKey = "audit.resume")
    private boolean resume;

    @Option(names = "--limit-errors", paramLabel = "N", descriptionKey = "audit.limit-errors")
    private long limitErrors = Long.MAX_VALUE;

    @Option(names = "--quiet", descriptionKey = "audit.quiet")
    private boolean quiet;

    AuditCommand(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public Integer call() throws UnreadableCaseFile {
        Messages messages = workbench.messages();
        try {
            Tally tally = run();
            PrintWriter done = workbench.console().out();
            done.println(messages.text(
                    "audit.done",
                    String.valueOf(tally.cases()),
                    String.valueOf(tally.violated()),
                    String.valueOf(tally.rejects()),
                    out.toString()));
            done.flush();
            return exitCode(tally);
        } catch (AuditStopped e) {
            workbench.tell(
                    messages.text("audit.stopped." + e.key(), e.arguments().toArray()));
            return e.rejects() ? ExitCode.UNREADABLE : ExitCode.USAGE;
        } catch (IOException e) {
            workbench.unwritable(out.toString(), e);
            return ExitCode.INTERNAL;
        }
    }

    private Tally run() throws IOException, UnreadableCaseFile {
        refuseNumbers();
        refuseOutInsideInput();
        packs.addTo(workbench);
        workbench.loadRules();
        LocalDate day = day();
        AuditOrder order = new AuditOrder(
                inputs,
                day,
                workbench.messages().locale().getLanguage(),
                standard == null ? null : standard.id(),
                county == null ? null : CaseSource.of(county).sha256(),
                workbench.provenance());
        Scorer scorer = standard == null ? null : new Scorer(standard);
        CountyProfile profile = county == null ? null : workbench.county(county);
        List<HeldItem> held = profile == null ? List.of() : HeldItem.of(profile, workbench.catalogue(), day);
        Audit audit = new Audit(workbench.reviewer(profile), order, scorer, held, out);
        if (quiet) {
            return audit.run(settings(AuditProgress.NONE));
        }
        long size = new Archive(inputs.stream().map(Path::of).toList()).size();
        PrintWriter err = workbench.console().err();
        if (!workbench.console().errTerminal()) {
            return audit.run(settings(new ProgressLines(workbench.messages(), err, size, System::nanoTime)));
        }
        try (ProgressOnTerminal progress = new ProgressOnTerminal(workbench.messages(), err, size)) {
            return audit.run(settings(progress));
        } finally {
            err.println();
            err.flush();
        }
    }

    private AuditSettings settings(AuditProgress progress) {
        return new AuditSettings(threads, resume, limitErrors, AuditSettings.CHECKPOINT_EVERY, progress);
    }

    private void refuseNumbers() {
        if (threads < 1) {
            throw new AuditStopped("threads", String.valueOf(threads));
        }
        if (limitErrors < 0) {
            throw new AuditStopped("limit-errors", String.valueOf(limitErrors));
        }
    }

    private void refuseOutInsideInput() {
        Path folder = out.toAbsolutePath().normalize();
        for (String input : inputs) {
            if (folder.startsWith(Path.of(input).toAbsolutePath().normalize())) {
                throw new AuditStopped("inside-input", out.toString(), input);
            }
        }
    }

    /** The day asked for, else that of the run to go on with, else today. */
    private LocalDate day() throws IOException {
        if (asOf != null) {
            return asOf;
        }
        return resume ? Audit.left(out).map(AuditOrder::asOf).orElseGet(LocalDate::now) : LocalDate.now();
    }

    private static int exitCode(Tally tally) {
        if (tally.rejects() > 0 || tally.faults() > 0) {
            return ExitCode.UNREADABLE;
        }
        return tally.grave() > 0 ? ExitCode.FOUND : ExitCode.CLEAN;
    }
}
