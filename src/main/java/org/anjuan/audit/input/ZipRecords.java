package org.anjuan.audit.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.function.LongConsumer;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The records of a zip archive, in the order of its directory; a member that cannot be read is set aside. */
final class ZipRecords {
    private final String source;
    private final LongConsumer progress;

    ZipRecords(String source, LongConsumer progress) {
        this.source = source;
        this.progress = progress;
    }

    /** Gives the records of {@code file} to {@code sink}. */
    void read(Path file, RecordSink sink) {
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            for (ZipArchiveEntry entry : entries) {
                FileKind kind = FileKind.of(entry.getName());
                if (!entry.isDirectory() && kind.content() != FileKind.Content.OTHER) {
                    member(zip, entry, kind, sink);
                }
                progress.accept(entry.getCompressedSize());
            }
        } catch (IOException e) {
            sink.accept(Member.unreadable(source, e));
        }
    }

    private void member(ZipFile zip, ZipArchiveEntry entry, FileKind kind, RecordSink sink) throws IOException {
        String name = source + "!/" + entry.getName();
        InputStream in;
        try {
            in = zip.getInputStream(entry);
        } catch (IOException | RuntimeException e) {
            sink.accept(Member.unreadable(name, e));
            return;
        }
        try (in) {
            new Member(name, kind).read(in, sink);
        }
    }
}
