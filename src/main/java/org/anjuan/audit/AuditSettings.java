package org.anjuan.audit;

/**
 * How an audit is run; nothing here changes what it writes.
 *
 * @param threads that review cases, at least 1
 * @param resume whether to go on where an earlier run stopped
 * @param limitErrors rejects from which on it stops
 * @param checkpointEvery records from one checkpoint to the next
 */
public record AuditSettings(
        int threads, boolean resume, long limitErrors, long checkpointEvery, AuditProgress progress) {
    /** Records from one checkpoint to the next where nobody asks for another number. */
    public static final long CHECKPOINT_EVERY = 1000;
}
