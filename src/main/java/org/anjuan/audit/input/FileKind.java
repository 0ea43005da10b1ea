package org.anjuan.audit.input;

import java.nio.file.Path;
import java.util.Locale;
import org.anjuan.casefile.reading.Format;

/**
 * What a file is, by its name.
 *
 * @param format the notation of a case file; of no meaning for anything else
 */
record FileKind(Content content, Compression compression, Format format) {
    /** What the unpacked bytes are. */
    enum Content {
        CASE,
        LINES,
        ZIP,
        TAR,
        OTHER
    }

    /** The kind that the name's ending announces, such as {@code .jsonl.zst}, {@code .tgz} or {@code .yaml}. */
    static FileKind of(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        Compression compression = Compression.NONE;
        if (name.endsWith(".tgz")) {
            return new FileKind(Content.TAR, Compression.GZIP, Format.JSON);
        }
        if (name.endsWith(".gz") || name.endsWith(".zst")) {
            compression = name.endsWith(".gz") ? Compression.GZIP : Compression.ZSTANDARD;
            name = name.substring(0, name.lastIndexOf('.'));
        }
        return new FileKind(content(name), compression, Format.of(Path.of(name)));
    }

    private static Content content(String name) {
        if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
            return Content.LINES;
        }
        if (name.endsWith(".zip")) {
            return Content.ZIP;
        }
        if (name.endsWith(".tar")) {
            return Content.TAR;
        }
        return Format.isCaseFileName(Path.of(name)) ? Content.CASE : Content.OTHER;
    }
}
