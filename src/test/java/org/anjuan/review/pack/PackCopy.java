package org.anjuan.review.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A copy of a rule pack, to be broken. */
public final class PackCopy {
    private final Path folder;

    /** Copies {@code pack} into a folder below {@code target}. */
    public PackCopy(Path pack, Path target) throws IOException {
        folder = target.resolve("pack");
        List<Path> files;
        try (Stream<Path> tree = Files.walk(pack)) {
            files = tree.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            Path copy = folder.resolve(pack.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
    }

    /** The folder of the copy. */
    public Path folder() {
        return folder;
    }

    /** Replaces {@code old}, which must be there, in the file {@code name} by {@code text}. */
    public void change(String name, String old, String text) throws IOException {
        Path file = folder.resolve(name);
        String content = Files.readString(file);
        if (!content.contains(old)) {
            throw new IllegalArgumentException(file + " has no " + old);
        }
        Files.writeString(file, content.replace(old, text));
    }
}
