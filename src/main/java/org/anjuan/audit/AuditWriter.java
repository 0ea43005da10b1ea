package org.anjuan.audit;

import java.io.Closeable;
import java.io.IOException;

/** Writes the lines of a run, and a checkpoint after every so many of them. */
final class AuditWriter implements Closeable {
    private final OutputFolder folder;
    private final PartFile findings;
    private final PartFile rejects;
    private final long every;
    private Checkpoint last;
    private Tally tally;

    /**
     * Goes on from {@code start}.
     *
     * @param every records from one checkpoint to the next
     * @throws AuditStopped if another process writes there
     */
    AuditWriter(OutputFolder folder, Checkpoint start, long every) throws IOException {
        this.folder = folder;
        this.every = every;
        this.last = start;
        this.tally = start.tally();
        this.findings = new PartFile(folder.unfinished().resolve(OutputFolder.FINDINGS), start.findingsLength());
        this.rejects = new PartFile(folder.unfinished().resolve(OutputFolder.REJECTS), start.rejectsLength());
    }

    Tally tally() {
        return tally;
    }

    void write(Line line) throws IOException {
        (line.rejected() ? rejects : findings).write(line.json());
        tally = tally.plus(line);
    }

    /** Told after whole batches, with the digest of all records written; saves a checkpoint if one is due. */
    void reached(String digest) throws IOException {
        if (tally.records() - last.tally().records() >= every) {
            save(digest);
        }
    }

    /** Saves a checkpoint of all that is written. */
    Checkpoint save(String digest) throws IOException {
        findings.force();
        rejects.force();
        last = new Checkpoint(last.order(), tally, digest, findings.length(), rejects.length(), false);
        folder.save(last);
        return last;
    }

    @Override
    public void close() throws IOException {
        findings.close();
        rejects.close();
    }
}
