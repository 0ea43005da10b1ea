package org.anjuan.audit.input;

import java.io.IOException;
import java.io.InputStream;
import org.anjuan.casefile.reading.Format;
import org.anjuan.casefile.reading.Problem;
import org.jspecify.annotations.Nullable;

/** The records of JSON Lines: one a line, blank lines skipped. A line of any length costs no more memory than a case may. */
final class RecordLines {
    private final String source;
    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int next;
    private int end;
    private int line;
    private boolean broken;

    RecordLines(String source, InputStream in) {
        this.source = source;
        this.in = in;
    }

    /** Gives every record to {@code sink}; a stream that breaks off ends in a record that says so. */
    void read(RecordSink sink) {
        for (RawRecord record = next(); record != null; record = next()) {
            sink.accept(record);
        }
    }

    private @Nullable RawRecord next() {
        while (!broken) {
            line++;
            BoundedBytes bytes = new BoundedBytes();
            boolean more;
            try {
                more = readLine(bytes);
            } catch (IOException | RuntimeException e) { // decoders throw either on damaged data
                broken = true;
                return record(bytes, Problem.of(source, "breaks-off", String.valueOf(e.getMessage())));
            }
            RawRecord record = record(bytes, null);
            if (!isBlank(record.bytes())) {
                return record;
            }
            if (!more) {
                return null;
            }
        }
        return null;
    }

    private RawRecord record(BoundedBytes bytes, @Nullable Problem problem) {
        return new RawRecord(source, line, bytes.bytes(), bytes.length(), Format.JSON, problem);
    }

    /** Whether a line end came, so that another line may follow. */
    private boolean readLine(BoundedBytes bytes) throws IOException {
        while (true) {
            if (next == end) {
                next = 0;
                end = Math.max(0, in.read(buffer));
                if (end == 0) {
                    return false;
                }
            }
            int stop = next;
            while (stop < end && buffer[stop] != '\n') {
                stop++;
            }
            bytes.add(buffer, next, stop - next);
            next = Math.min(stop + 1, end);
            if (stop < end) {
                return true;
            }
        }
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte b : bytes) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
