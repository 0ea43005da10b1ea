package org.anjuan.casefile.reading;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text of one case file before it is read.
 *
 * @param name the file as the user named it
 * @param sha256 digest of its bytes in hexadecimal
 */
public record CaseSource(String name, String text, Format format, String sha256) {
    /** The most bytes that the text of one case may have. */
    public static final int MAX_BYTES = (int) Limits.BYTES;

    /**
     * The text of {@code file}.
     *
     * @throws UnreadableCaseFile if it is missing, locked, too large or not UTF-8 text
     */
    public static CaseSource of(Path file) throws UnreadableCaseFile {
        String name = file.toString();
        try {
            if (Files.size(file) > Limits.BYTES) {
                throw problem(name, "too-large", String.valueOf(Limits.BYTES >> 20));
            }
            return of(name, Files.readAllBytes(file), Format.of(file));
        } catch (NoSuchFileException e) {
            throw problem(name, "no-such-file");
        } catch (AccessDeniedException e) {
            throw problem(name, "no-access");
        } catch (IOException e) {
            throw problem(name, "cannot-read", String.valueOf(e.getMessage()));
        }
    }

    /**
     * The text in {@code bytes}, in {@code format} or, where that is null, in the notation it begins with.
     *
     * @throws UnreadableCaseFile if they are too many, none, or not UTF-8 text
     */
    public static CaseSource of(String name, byte[] bytes, @Nullable Format format) throws UnreadableCaseFile {
        if (bytes.length > Limits.BYTES) {
            throw problem(name, "too-large", String.valueOf(Limits.BYTES >> 20));
        }
        String text = decode(name, bytes);
        if (text.isBlank()) {
            throw problem(name, "empty-file");
        }
        return new CaseSource(name, text, format == null ? Format.ofText(text) : format, sha256(bytes));
    }

    private static String decode(String name, byte[] bytes) throws UnreadableCaseFile {
        if (isUtf16(bytes)) {
            throw problem(name, "not-utf8", "UTF-16");
        }
        for (byte b : bytes) {
            if (b == 0) {
                throw problem(name, "binary-file");
            }
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw problem(name, "not-utf8", "GB18030");
        }
    }

    /** Whether the bytes begin with a mark of UTF-16 or with one Latin character of two bytes. */
    private static boolean isUtf16(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        boolean marked = (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
                || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE);
        return marked || (bytes[0] == 0 && isLatin(bytes[1])) || (bytes[1] == 0 && isLatin(bytes[0]));
    }

    private static boolean isLatin(byte b) {
        return b == '\n' || b == '\r' || b == '\t' || (b >= ' ' && b < 0x7F);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static UnreadableCaseFile problem(String name, String key, String... arguments) {
        return new UnreadableCaseFile(new Problem(name, null, "", key, List.of(arguments), null));
    }
}
