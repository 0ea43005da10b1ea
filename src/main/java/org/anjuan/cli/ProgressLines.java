package org.anjuan.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.anjuan.audit.AuditProgress;
import org.anjuan.audit.Tally;
import org.anjuan.report.Messages;

/** Shows how an audit goes on in plain lines, now and then, where nobody watches a terminal. */
final class ProgressLines implements AuditProgress {
    private static final Duration INTERVAL = Duration.ofSeconds(10);

    private final Messages messages;
    private final PrintWriter err;
    private final long size;
    private final LongSupplier clock;
    private final long start;
    private long told;
    private long read;
    private long first = -1;

    /**
     * @param size bytes of all inputs
     * @param clock in nanoseconds
     */
    ProgressLines(Messages messages, PrintWriter err, long size, LongSupplier clock) {
        this.messages = messages;
        this.err = err;
        this.size = size;
        this.clock = clock;
        this.start = clock.getAsLong();
        this.told = start;
    }

    @Override
    public void read(long bytes) {
        read += bytes;
    }

    @Override
    public void written(Tally soFar) {
        if (first < 0) {
            first = soFar.records(); // a resumed run begins with those of the earlier one
        }
        if (due()) {
            Duration spent = Duration.ofNanos(told - start);
            double done = size == 0 ? 1 : Math.min(1, (double) read / size);
            tell(
                    "audit.progress",
                    decimal(100 * done) + " %",
                    String.valueOf(soFar.cases()),
                    decimal((soFar.records() - first) * 1000.0 / Math.max(1, spent.toMillis())),
                    String.valueOf(soFar.rejects()),
                    String.valueOf(soFar.violated()),
                    clockTime(done == 0 ? Duration.ZERO : left(spent, done)));
        }
    }

    @Override
    public void making(String file) {
        if (due()) {
            tell("audit.progress.making", file);
        }
    }

    private boolean due() {
        long now = clock.getAsLong();
        if (now - told < INTERVAL.toNanos()) {
            return false;
        }
        told = now;
        return true;
    }

    private void tell(String key, Object... arguments) {
        err.println(messages.text(key, arguments));
        err.flush();
    }

    private static Duration left(Duration spent, double done) {
        return Duration.ofMillis((long) (spent.toMillis() * (1 - done) / done));
    }

    private static String decimal(double number) {
        return String.format(Locale.ROOT, "%.0f", number);
    }

    private static String clockTime(Duration time) {
        return String.format(Locale.ROOT, "%d:%02d:%02d", time.toHours(), time.toMinutesPart(), time.toSecondsPart());
    }
}
