package org.anjuan.audit;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.anjuan.report.JsonOutput;

/**
 * How far a run has come: the lengths of its two files once exactly the counted records are in them.
 *
 * @param digest SHA-256 of those records, by which a resumed run sees that its inputs are still the same
 * @param complete whether all outputs are written and only wait for their final names
 */
record Checkpoint(
        AuditOrder order, Tally tally, String digest, long findingsLength, long rejectsLength, boolean complete) {

    static Checkpoint start(AuditOrder order) {
        return new Checkpoint(order, Tally.NONE, "", 0, 0, false);
    }

    Checkpoint completed() {
        return new Checkpoint(order, tally, digest, findingsLength, rejectsLength, true);
    }

    static Checkpoint read(Path file) throws IOException {
        return JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .build()
                .readValue(Files.readAllBytes(file), Checkpoint.class);
    }

    /** Replaces {@code file} whole: at any moment it holds this checkpoint or the one before. */
    void write(Path file) throws IOException {
        Path next = file.resolveSibling(file.getFileName() + ".next");
        try (FileChannel channel = FileChannel.open(
                next, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer bytes = ByteBuffer.wrap(new JsonOutput().line(this));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
