package org.anjuan.report;

import java.io.IOException;
import java.io.OutputStream;

/** One way to present what a check gave; every format renders the same reviews. */
public interface Report {
    /**
     * Writes {@code report} to {@code out} and flushes it; the caller closes the stream.
     *
     * @throws IOException where {@code out} cannot be written
     */
    void write(CheckReport report, OutputStream out) throws IOException;
}
