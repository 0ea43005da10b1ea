package org.anjuan.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import org.anjuan.audit.AuditProgress;
import org.anjuan.audit.Tally;
import org.anjuan.report.Messages;

/** Shows how an audit goes on in plain lines, now and then, where nobody watches a terminal. */
final class ProgressLines implements AuditProgress {
    private static final long INTERVAL = Duration.ofSeconds(10).toNanos();

    private final Messages messages;
    private final PrintWriter err;
    private final long size;
    private final long start = System.nanoTime();
    private long told = start;
    private long read;
    private long first = -1;

    /**
     * @param size bytes of all inputs
     */
    ProgressLines(Messages messages, PrintWriter err, long size) {
        this.messages = messages;
        this.err = err;
        this.size = size;
    }

    @Override
    public void read(long bytes) {
        read += bytes;
    }

    @Override
    public void written(Tally soFar) {
        long now = System.nanoTime();
        if (first < 0) {
            first = soFar.records(); // a resumed run begins with those of the earlier one
        }
        if (now - told < INTERVAL) {
            return;
        }
        told = now;
        double seconds = Duration.ofNanos(now - start).toMillis() / 1000.0;
        err.println(messages.text(
                "audit.progress",
                String.format(Locale.ROOT, "%.0f %%", size == 0 ? 100.0 : 100.0 * read / size),
                String.valueOf(soFar.cases()),
                String.format(Locale.ROOT, "%.0f", (soFar.records() - first) / seconds),
                String.valueOf(soFar.rejects()),
                String.valueOf(soFar.violated())));
        err.flush();
    }
}
