package org.anjuan.audit.input;

import org.anjuan.casefile.reading.CaseSource;
import org.anjuan.casefile.reading.Format;
import org.anjuan.casefile.reading.Problem;
import org.anjuan.casefile.reading.UnreadableCaseFile;
import org.jspecify.annotations.Nullable;

/**
 * One record of an archive before it is read: one case, or what could not be taken out of its container.
 *
 * @param source the file, with the path inside its archive after {@code !/}
 * @param line the record's line, counted from 1; null where the file is one record
 * @param bytes what was read of it, at most one byte more than a case may have
 * @param length all its bytes, as far as they could be counted
 * @param format its notation; null where its beginning decides
 * @param problem why it could not be taken out; null where it could
 */
public record RawRecord(
        String source,
        @Nullable Integer line,
        byte[] bytes,
        long length,
        @Nullable Format format,
        @Nullable Problem problem) {

    /** The source and, where there is one, the line: {@code archive.jsonl:17}. */
    public String name() {
        return line == null ? source : source + ":" + line;
    }

    /**
     * The text of the case.
     *
     * @throws UnreadableCaseFile if it is too long or not UTF-8 text
     */
    public CaseSource text() throws UnreadableCaseFile {
        return CaseSource.of(name(), bytes, format);
    }
}
