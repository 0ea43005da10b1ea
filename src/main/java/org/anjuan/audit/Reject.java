package org.anjuan.audit;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.anjuan.audit.input.RawRecord;
import org.anjuan.audit.summary.Summary;
import org.anjuan.casefile.reading.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A line of {@code rejects.jsonl}: a record that is no case file, with its text to mend it by.
 *
 * @param line the record's line, counted from 1; null where the file is one record
 * @param column where in the record's text, counted from 1; null where the whole is meant
 * @param row the row inside a case file; null for a record that is one line
 * @param pointer JSON Pointer of the value; empty where the text itself is broken
 * @param reason why, in the reader's language
 * @param bytes how long the record is
 * @param raw its text; only the first part of a very long one
 * @param rawBase64 its bytes, where they are no UTF-8 text
 */
record Reject(
        String source,
        @Nullable Integer line,
        @Nullable Integer row,
        @Nullable Integer column,
        String pointer,
        String reason,
        long bytes,
        @Nullable String raw,
        @Nullable String rawBase64) {
    /** A byte takes up to six to write; the rest of the line is for the reason. */
    private static final int KEPT = Summary.LONGEST_REJECT / 8;

    /** The reject of {@code record} for {@code problem}, which {@code reason} puts into words. */
    static Reject of(RawRecord record, Problem problem, String reason) {
        byte[] kept = kept(record.bytes());
        String text = text(kept);
        return new Reject(
                record.source(),
                record.line(),
                problem.place() == null || record.line() != null
                        ? null
                        : problem.place().line(),
                problem.place() == null ? null : problem.place().column(),
                problem.pointer(),
                reason,
                record.length(),
                text,
                text == null ? Base64.getEncoder().encodeToString(kept) : null);
    }

    /** The first part of {@code bytes}, cut between two characters. */
    private static byte[] kept(byte[] bytes) {
        if (bytes.length <= KEPT) {
            return bytes;
        }
        int end = KEPT;
        while (end > KEPT - 4 && (bytes[end] & 0xC0) == 0x80) {
            end--;
        }
        return Arrays.copyOf(bytes, end);
    }

    private static @Nullable String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
