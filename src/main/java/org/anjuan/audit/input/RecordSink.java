package org.anjuan.audit.input;

/** Takes the records of an archive, in their order. */
@FunctionalInterface
public interface RecordSink {
    /** Takes the next record. */
    void accept(RawRecord record);
}
