package org.anjuan.audit;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file that only grows, and whose length is known to lie safely on the disk after each {@link #force()}. */
final class PartFile implements Closeable {
    private final FileChannel channel;
    private final OutputStream out;
    private long length;

    /**
     * Opens {@code file} at {@code length} and forgets what a broken run wrote behind that.
     *
     * @throws AuditStopped if another process writes it
     * @throws IOException if it cannot be opened, or is shorter than that
     */
    PartFile(Path file, long length) throws IOException {
        this.channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            throw new AuditStopped("in-use", file.toString());
        }
        if (channel.size() < length) {
            channel.close();
            throw new IOException(file + " is shorter than its checkpoint says");
        }
        channel.truncate(length).position(length);
        this.out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
        this.length = length;
    }

    void write(byte[] line) throws IOException {
        out.write(line);
        length += line.length;
    }

    /** The length with all that was written. */
    long length() {
        return length;
    }

    void force() throws IOException {
        out.flush();
        channel.force(false);
    }

    @Override
    public void close() throws IOException {
        channel.close(); // what is still buffered belongs to no checkpoint
    }
}
