package org.anjuan.audit.input;

import java.io.InputStream;
import java.util.function.LongConsumer;
import org.apache.commons.io.input.ProxyInputStream;

/** Tells how many bytes were read, while they are read. */
final class Counted extends ProxyInputStream {
    private final LongConsumer progress;

    Counted(InputStream in, LongConsumer progress) {
        super(in);
        this.progress = progress;
    }

    @Override
    protected void afterRead(int count) {
        if (count > 0) {
            progress.accept(count);
        }
    }
}
