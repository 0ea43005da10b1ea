package org.anjuan.audit;

/** Is told how an audit goes on, on the thread that reads and writes. */
public interface AuditProgress {
    /** Tells nobody. */
    AuditProgress NONE = new AuditProgress() {};

    /** Told the bytes that were just read from the disk. */
    default void read(long bytes) {}

    /** Told what an earlier run wrote, then whenever more lines are written. */
    default void written(Tally soFar) {}

    /** Told before the output {@code file} is made of the findings. */
    default void making(String file) {}
}
