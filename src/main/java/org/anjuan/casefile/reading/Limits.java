package org.anjuan.casefile.reading;

/** What a case file may be at most; a real one is far below. */
final class Limits {
    /** Bytes of a file. */
    static final long BYTES = 4L << 20;
    /** Papers and parts of papers, each a record. */
    static final int RECORDS = 3_000;
    /** Levels of nesting. */
    static final int DEPTH = 24;
    /** Characters of one string. */
    static final int STRING = 1 << 20;
    /** The newest version of the case file format that this program reads. */
    static final int FORMAT_VERSION = 1;

    private Limits() {}
}
