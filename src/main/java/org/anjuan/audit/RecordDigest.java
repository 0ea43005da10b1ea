package org.anjuan.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.anjuan.audit.input.RawRecord;

/** A SHA-256 that grows with each record and can be read at any moment. */
final class RecordDigest {
    private final MessageDigest sha;

    RecordDigest() {
        try {
            sha = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    MessageDigest sha() {
        return sha;
    }

    void add(RawRecord record) {
        byte[] name = record.name().getBytes(StandardCharsets.UTF_8);
        sha.update(ByteBuffer.allocate(Integer.BYTES + Long.BYTES)
                .putInt(name.length)
                .putLong(record.length())
                .flip());
        sha.update(name);
        sha.update(record.bytes());
    }

    /** The digest of all so far, in hexadecimal. */
    String hex() {
        try {
            return HexFormat.of().formatHex(((MessageDigest) sha.clone()).digest());
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("the platform's SHA-256 can be copied", e);
        }
    }
}
