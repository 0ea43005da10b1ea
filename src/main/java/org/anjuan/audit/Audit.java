package org.anjuan.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.anjuan.audit.input.Archive;
import org.anjuan.audit.summary.HeldItem;
import org.anjuan.audit.summary.Summary;
import org.anjuan.report.Messages;
import org.anjuan.review.Reviewer;
import org.anjuan.score.Scorer;
import org.jspecify.annotations.Nullable;

/**
 * Reviews all cases of an archive and writes findings, rejects and statistics into a folder. Every record ends in exactly
 * one of findings and rejects, in the order of the archive. A run that was killed can be resumed and then writes the same
 * bytes.
 */
public final class Audit {
    private final Reviewer reviewer;
    private final AuditOrder order;
    private final OutputFolder folder;
    private final @Nullable Scorer scorer;
    private final List<HeldItem> held;

    /**
     * An audit by {@code reviewer} that fills the folder {@code out}.
     *
     * @param scorer scores the cases by the standard that {@code order} names; null where it names none
     * @param held what the townships of the county hold; empty where no county is told
     */
    public Audit(Reviewer reviewer, AuditOrder order, @Nullable Scorer scorer, List<HeldItem> held, Path out) {
        this.held = List.copyOf(held);
        this.scorer = scorer;
        this.reviewer = reviewer;
        this.order = order;
        this.folder = new OutputFolder(out);
    }

    /** The order of the run that an earlier process left in {@code out}, finished or not. */
    public static Optional<AuditOrder> left(Path out) throws IOException {
        return new OutputFolder(out).left().map(Checkpoint::order);
    }

    /**
     * Runs to the end.
     *
     * @return what was counted
     * @throws AuditStopped if it must not start or go on
     * @throws IOException if the folder cannot be written; what is written so far can be resumed
     */
    public Tally run(AuditSettings settings) throws IOException {
        Checkpoint start = folder.claim(order, settings.resume());
        Checkpoint end = start.complete() ? start : complete(start, settings);
        folder.publish();
        return end.tally();
    }

    private Checkpoint complete(Checkpoint start, AuditSettings settings) throws IOException {
        Checkpoint end = reviewAll(start, settings).completed();
        new Summary(
                        reviewer.rulebook(),
                        reviewer.competence().catalogue(),
                        messages(),
                        order.provenance(),
                        order.asOf(),
                        scorer != null,
                        held)
                .write(folder.unfinished(), file -> settings.progress().making(file));
        settings.progress().making(OutputFolder.MANIFEST);
        Manifest.of(folder.unfinished(), end).write(folder.unfinished().resolve(OutputFolder.MANIFEST));
        folder.save(end);
        return end;
    }

    private Messages messages() {
        return new Messages(Locale.forLanguageTag(order.language()));
    }

    private Checkpoint reviewAll(Checkpoint start, AuditSettings settings) throws IOException {
        CaseAuditor auditor = new CaseAuditor(reviewer, order.asOf(), scorer, messages()).warmedUp();
        ExecutorService threads = Executors.newFixedThreadPool(settings.threads());
        try (AuditWriter writer = new AuditWriter(folder, start, settings.checkpointEvery())) {
            settings.progress().written(start.tally());
            Pipeline pipeline = new Pipeline(auditor, threads, writer, settings, start);
            new Archive(order.inputs().stream().map(Path::of).toList())
                    .read(pipeline, bytes -> settings.progress().read(bytes));
            return pipeline.finish();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            threads.shutdownNow();
        }
    }
}
