package org.anjuan.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.anjuan.audit.input.RawRecord;
import org.anjuan.audit.input.RecordSink;

/**
 * Takes records in their order, has batches of them audited by several threads, and writes the lines in the order of the
 * records. Few batches are under way at a time, so memory does not grow with the archive.
 */
final class Pipeline implements RecordSink {
    private static final int BATCH_RECORDS = 100;
    private static final long BATCH_BYTES = 4L << 20;
    /** Bytes of records that may be under way, however many threads there are. */
    private static final long UNDER_WAY_BYTES = 16L << 20;

    private final CaseAuditor auditor;
    private final ExecutorService threads;
    private final int underWay;
    private final AuditWriter writer;
    private final AuditSettings settings;
    private final Checkpoint start;
    private final RecordDigest digest = new RecordDigest();
    private final Deque<Batch> batches = new ArrayDeque<>();
    private List<RawRecord> next = new ArrayList<>();
    private long nextBytes;
    private long read;

    private record Batch(Future<List<Line>> lines, long bytes, String digest) {}

    Pipeline(
            CaseAuditor auditor,
            ExecutorService threads,
            AuditWriter writer,
            AuditSettings settings,
            Checkpoint start) {
        this.auditor = auditor;
        this.threads = threads;
        this.underWay = 2 * settings.threads();
        this.writer = writer;
        this.settings = settings;
        this.start = start;
    }

    /**
     * Takes the next record; those before the checkpoint are only compared.
     *
     * @throws AuditStopped if they are not those of the earlier run, or too many are rejected
     */
    @Override
    public void accept(RawRecord record) {
        digest.add(record);
        read++;
        if (read <= start.tally().records()) {
            if (read == start.tally().records()) {
                expectSameInputs();
            }
            return;
        }
        next.add(record);
        nextBytes += record.bytes().length;
        if (next.size() == BATCH_RECORDS || nextBytes >= BATCH_BYTES) {
            submit();
        }
    }

    /** Writes what is still under way and saves the last checkpoint. */
    Checkpoint finish() throws IOException {
        if (read < start.tally().records()) {
            throw new AuditStopped("inputs-changed");
        }
        submit();
        while (!batches.isEmpty()) {
            writeOldest();
        }
        return writer.save(digest.hex());
    }

    private void expectSameInputs() {
        if (!digest.hex().equals(start.digest())) {
            throw new AuditStopped("inputs-changed");
        }
    }

    private void submit() {
        List<RawRecord> batch = next;
        batches.add(new Batch(
                threads.submit(() -> batch.stream().map(auditor::audit).toList()), nextBytes, digest.hex()));
        next = new ArrayList<>();
        nextBytes = 0;
        while (batches.size() > underWay || (batches.size() > 1 && bytesUnderWay() > UNDER_WAY_BYTES)) {
            writeOldest();
        }
    }

    private long bytesUnderWay() {
        return batches.stream().mapToLong(Batch::bytes).sum();
    }

    private void writeOldest() {
        Batch oldest = batches.remove();
        try {
            for (Line line : oldest.lines().get()) {
                writer.write(line);
            }
            writer.reached(oldest.digest());
            settings.progress().written(writer.tally());
            if (writer.tally().rejects() > settings.limitErrors()) {
                writer.save(oldest.digest());
                throw new AuditStopped(AuditStopped.TOO_MANY_REJECTS, String.valueOf(settings.limitErrors()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
