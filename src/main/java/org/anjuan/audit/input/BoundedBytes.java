package org.anjuan.audit.input;

import java.io.ByteArrayOutputStream;
import org.anjuan.casefile.reading.CaseSource;

/** Collects the bytes of one record, but no more than tell that they are too many. */
final class BoundedBytes {
    private static final int KEPT = CaseSource.MAX_BYTES + 1;

    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private long length;

    void add(byte[] buffer, int from, int count) {
        kept.write(buffer, from, Math.min(count, KEPT - kept.size()));
        length += count;
    }

    byte[] bytes() {
        return kept.toByteArray();
    }

    long length() {
        return length;
    }
}
