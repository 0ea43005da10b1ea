package org.anjuan.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.anjuan.casefile.reading.CaseFileReader;
import org.anjuan.casefile.reading.CaseSource;
import org.anjuan.casefile.reading.UnreadableCaseFile;
import org.anjuan.catalogue.county.CountyProfile;
import org.anjuan.law.standard.ScoringStandard;
import org.anjuan.report.JsonOutput;
import org.anjuan.report.Messages;
import org.anjuan.report.ReviewedCase;
import org.anjuan.score.ScoreSheet;
import org.anjuan.score.Scorer;
import org.anjuan.score.Sheet;
import org.anjuan.score.SheetPage;
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

    @Option(names = "--format", paramLabel = "text|json|html|xlsx", descriptionKey = "score.format")
    private ScoreFormat format = ScoreFormat.text;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "check.out")
    private @Nullable Path out;

    @Option(names = "--county", paramLabel = "FILE", descriptionKey = "county")
    private @Nullable Path county;

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "check.as-of")
    private @Nullable LocalDate asOf;

    ScoreCommand(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public Integer call() throws UnreadableCaseFile {
        Messages messages = workbench.messages();
        ScoringStandard chosen = Objects.requireNonNull(standard);
        if (format == ScoreFormat.xlsx && out == null) {
            workbench.tell(messages.text("score.needs-out"));
            return ExitCode.USAGE;
        }
        LocalDate day = asOf == null ? LocalDate.now() : asOf;
        ReviewedCase reviewed = review(day);
        Optional<ScoreSheet> sheet = new Scorer(chosen).score(reviewed.review());
        if (sheet.isEmpty()) {
            workbench.tell(messages.text("score.other-decision", chosen.id()));
            return ExitCode.UNREADABLE;
        }
        Sheet words = new SheetText(messages, workbench.rulebook()).of(sheet.get(), reviewed);
        return save(new SheetPage(words, messages, day, workbench.provenance())) ? ExitCode.CLEAN : ExitCode.INTERNAL;
    }

    private ReviewedCase review(LocalDate day) throws UnreadableCaseFile {
        packs.addTo(workbench);
        workbench.loadRules();
        CountyProfile profile = county == null ? null : workbench.county(county);
        CaseFileReader reader = workbench.reader();
        CaseSource source = CaseSource.of(file);
        return new ReviewedCase(
                source, workbench.reviewer(profile).review(reader.read(source), day), reader.locations(source));
    }

    /** Whether it could be written. */
    private boolean save(SheetPage page) {
        try {
            if (out != null) {
                new WholeFile(out).write(stream -> write(page, stream, StandardCharsets.UTF_8));
            } else if (format == ScoreFormat.text) {
                write(page, workbench.console().stream(), workbench.console().charset());
            } else {
                write(page, workbench.console().stream(), StandardCharsets.UTF_8);
            }
            return true;
        } catch (IOException e) {
            return workbench.unwritable(out == null ? "stdout" : out.toString(), e);
        }
    }

    private void write(SheetPage page, OutputStream stream, Charset charset) throws IOException {
        PrintWriter text = new PrintWriter(new OutputStreamWriter(stream, charset));
        switch (format) {
            case text -> new SheetPrinter(messages()).print(page.sheet(), text);
            case json -> new JsonOutput().write(page.sheet(), text);
            case html -> page.write(stream);
            case xlsx -> new SheetSpreadsheet(messages()).write(page.sheet(), stream);
        }
        text.flush();
    }

    private Messages messages() {
        return workbench.messages();
    }
}
