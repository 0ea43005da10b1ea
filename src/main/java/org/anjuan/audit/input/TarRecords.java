package org.anjuan.audit.input;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;

/** The records of a tar archive, in the archive's order. */
final class TarRecords {
    private final String source;

    TarRecords(String source) {
        this.source = source;
    }

    /** Gives them to {@code sink}; an archive that breaks off ends in a record that says so. */
    void read(InputStream in, RecordSink sink) {
        TarArchiveInputStream tar = new TarArchiveInputStream(in);
        try {
            for (TarArchiveEntry entry = next(tar); entry != null; entry = next(tar)) {
                FileKind kind = FileKind.of(entry.getName());
                if (entry.isFile() && kind.content() != FileKind.Content.OTHER) {
                    new Member(source + "!/" + entry.getName(), kind).read(tar, sink);
                }
            }
        } catch (BrokenTar e) {
            sink.accept(Member.unreadable(source, e));
        }
    }

    private static @Nullable TarArchiveEntry next(TarArchiveInputStream tar) throws BrokenTar {
        try {
            return tar.getNextEntry();
        } catch (IOException | RuntimeException e) {
            throw new BrokenTar(e);
        }
    }

    /** The archive cannot be followed any further. */
    private static final class BrokenTar extends Exception {
        @java.io.Serial
        private static final long serialVersionUID = 1L;

        private BrokenTar(Exception cause) {
            super(cause.getMessage(), cause);
        }
    }
}
