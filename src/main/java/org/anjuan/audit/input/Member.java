package org.anjuan.audit.input;

import java.io.IOException;
import java.io.InputStream;
import org.anjuan.casefile.reading.CaseSource;
import org.anjuan.casefile.reading.Format;
import org.anjuan.casefile.reading.Problem;

/** One file with records, on its own or inside an archive. */
final class Member {
    private final String source;
    private final FileKind kind;

    Member(String source, FileKind kind) {
        this.source = source;
        this.kind = kind;
    }

    /** Gives the records in {@code packed} to {@code sink}; the caller closes the stream. */
    void read(InputStream packed, RecordSink sink) {
        InputStream in;
        try {
            in = kind.compression().unpack(packed);
        } catch (IOException | RuntimeException e) {
            sink.accept(unreadable(source, e));
            return;
        }
        switch (kind.content()) {
            case LINES -> new RecordLines(source, in).read(sink);
            case CASE -> sink.accept(wholeCase(in));
            case TAR -> new TarRecords(source).read(in, sink);
            case ZIP, OTHER -> sink.accept(problem(source, "not-an-archive"));
        }
    }

    private RawRecord wholeCase(InputStream in) {
        BoundedBytes bytes = new BoundedBytes();
        byte[] buffer = new byte[1 << 16];
        Format format = kind.format();
        try {
            for (int count = in.read(buffer);
                    count >= 0 && bytes.length() <= CaseSource.MAX_BYTES;
                    count = in.read(buffer)) {
                bytes.add(buffer, 0, count);
            }
            return new RawRecord(source, null, bytes.bytes(), bytes.length(), format, null);
        } catch (IOException | RuntimeException e) {
            Problem problem = Problem.of(source, "breaks-off", String.valueOf(e.getMessage()));
            return new RawRecord(source, null, bytes.bytes(), bytes.length(), format, problem);
        }
    }

    /** The record that stands for a file of which nothing can be read. */
    static RawRecord unreadable(String source, Exception failure) {
        return problem(source, "cannot-read", String.valueOf(failure.getMessage()));
    }

    /** The record that stands for a file without records. */
    static RawRecord problem(String source, String key, String... arguments) {
        return new RawRecord(source, null, new byte[0], 0, null, Problem.of(source, key, arguments));
    }
}
