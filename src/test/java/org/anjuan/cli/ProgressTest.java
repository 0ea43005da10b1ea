package org.anjuan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.anjuan.audit.Tally;
import org.anjuan.report.Messages;
import org.junit.jupiter.api.Test;

/** How an audit tells that it goes on. */
class ProgressTest {
    private final StringWriter err = new StringWriter();
    private final AtomicLong clock = new AtomicLong();

    private void pass(int seconds) {
        clock.addAndGet(Duration.ofSeconds(seconds).toNanos());
    }

    /** After 100 s a quarter of the bytes is read: 300 s are left. The first 500 records are those of an earlier run. */
    @Test
    void plainLinesTellShareRateRejectsViolationsAndTheTimeLeft() {
        Messages messages = new Messages(Locale.ENGLISH);
        ProgressLines lines = new ProgressLines(messages, new PrintWriter(err), 4000, clock::get);
        lines.written(new Tally(500, 0, 0, 0, 0));
        pass(9);
        lines.written(new Tally(600, 0, 0, 0, 0));
        assertThat(err.toString()).isEmpty();
        pass(91);
        lines.read(1000);
        lines.written(new Tally(1497, 3, 40, 30, 0));
        pass(1);
        lines.written(new Tally(1600, 3, 40, 30, 0));
        assertThat(err.toString())
                .isEqualToNormalizingNewlines(
                        "25 %: 1497 cases, 10 a second, 3 rejected, 40 with violations, 0:05:00 left\n");
    }

    @Test
    void theBarTellsCasesRejectsAndViolations() {
        Messages messages = new Messages(Locale.CHINESE);
        try (ProgressOnTerminal bar = new ProgressOnTerminal(messages, new PrintWriter(err), 4 << 20)) {
            bar.read(2 << 20);
            bar.written(new Tally(1497, 3, 40, 30, 0));
        }
        assertThat(err.toString()).contains("\r审查", "50%", "2/4MB", "1497件，3条无法读取，40件有违反");
    }
}
