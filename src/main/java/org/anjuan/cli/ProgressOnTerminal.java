package org.anjuan.cli;

import java.io.PrintWriter;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.anjuan.audit.AuditProgress;
import org.anjuan.audit.Tally;
import org.anjuan.report.Messages;

/** Shows how an audit goes on as a bar with rate and remaining time, which writes over itself. */
final class ProgressOnTerminal implements AuditProgress, AutoCloseable {
    private static final int WIDTH = 110;
    private static final int INTERVAL = 250;
    private static final int MEGABYTE = 1 << 20;

    private final Messages messages;
    private final ProgressBar bar;

    /**
     * @param size bytes of all inputs
     */
    ProgressOnTerminal(Messages messages, PrintWriter err, long size) {
        this.messages = messages;
        this.bar = new ProgressBarBuilder()
                .setTaskName(messages.text("audit.progress.task"))
                .setInitialMax(size)
                .setUnit("MB", MEGABYTE)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(INTERVAL)
                .showSpeed()
                .setConsumer(new DelegatingProgressBarConsumer(
                        line -> {
                            err.print('\r' + line);
                            err.flush();
                        },
                        WIDTH))
                .build();
    }

    @Override
    public void read(long bytes) {
        bar.stepBy(bytes);
    }

    @Override
    public void written(Tally soFar) {
        bar.setExtraMessage(" "
                + messages.text(
                        "audit.progress.bar",
                        String.valueOf(soFar.cases()),
                        String.valueOf(soFar.rejects()),
                        String.valueOf(soFar.violated())));
    }

    @Override
    public void making(String file) {
        bar.setExtraMessage(" " + messages.text("audit.progress.making", file));
    }

    @Override
    public void close() {
        bar.close();
    }
}
