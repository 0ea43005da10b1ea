package org.anjuan.audit.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.Stream;

/**
 * The records of files and folders, one after the other: case files, JSON Lines, tar and zip, packed by gzip or
 * Zstandard. What cannot be read becomes a record with a problem, and the rest goes on.
 */
public final class Archive {
    private final List<Path> inputs;

    /** The records of {@code inputs}, in this order; those of a folder by name. */
    public Archive(List<Path> inputs) {
        this.inputs = List.copyOf(inputs);
    }

    /** All bytes of all files that hold records, as they lie on the disk. */
    public long size() {
        return inputs.stream().mapToLong(Archive::size).sum();
    }

    /**
     * Gives every record to {@code sink}.
     *
     * @param progress told the bytes that were read from the disk
     */
    public void read(RecordSink sink, LongConsumer progress) {
        for (Path input : inputs) {
            if (!Files.isDirectory(input)) {
                file(input, sink, progress);
            } else if (!folder(input, sink, progress)) {
                sink.accept(Member.problem(name(input), "no-cases"));
            }
        }
    }

    /** Whether any file below {@code folder} holds records. */
    private static boolean folder(Path folder, RecordSink sink, LongConsumer progress) {
        boolean any = false;
        List<Path> below;
        try (Stream<Path> list = Files.list(folder)) {
            below = list.sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            sink.accept(Member.unreadable(name(folder), e));
            return true;
        }
        for (Path path : below) {
            if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                any |= folder(path, sink, progress);
            } else if (Files.isRegularFile(path) && holdsRecords(path)) {
                file(path, sink, progress);
                any = true;
            }
        }
        return any;
    }

    private static void file(Path file, RecordSink sink, LongConsumer progress) {
        FileKind kind = FileKind.of(file.toString());
        if (kind.content() == FileKind.Content.ZIP && kind.compression() == Compression.NONE) {
            new ZipRecords(name(file), progress).read(file, sink);
            return;
        }
        try (InputStream in = new Counted(Files.newInputStream(file), progress)) {
            new Member(name(file), kind).read(in, sink);
        } catch (NoSuchFileException e) {
            sink.accept(Member.problem(name(file), "no-such-file"));
        } catch (IOException e) {
            sink.accept(Member.unreadable(name(file), e));
        }
    }

    private static boolean holdsRecords(Path file) {
        return FileKind.of(file.toString()).content() != FileKind.Content.OTHER;
    }

    private static String name(Path path) {
        return path.toString().replace('\\', '/');
    }

    private static long size(Path input) {
        try (Stream<Path> tree = Files.walk(input)) {
            return tree.filter(Files::isRegularFile)
                    .filter(file -> file.equals(input) || holdsRecords(file))
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        } catch (IOException | UncheckedIOException e) {
            return 0; // told when it is read
        }
    }
}
