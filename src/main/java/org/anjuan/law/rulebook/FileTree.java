package org.anjuan.law.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * All files below a folder.
 *
 * @param files sorted by path
 */
public record FileTree(Path root, List<Path> files) {
    /**
     * The files below {@code root} as they are now.
     *
     * @throws UncheckedIOException if the folder cannot be read
     */
    public static FileTree of(Path root) {
        try (Stream<Path> tree = Files.walk(root)) {
            return new FileTree(root, tree.filter(Files::isRegularFile).sorted().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The path of {@code file} below the root, with slashes. */
    public String name(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    /** SHA-256 over names and contents in hexadecimal. */
    public String digest() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (Path file : files) {
                sha.update(name(file).getBytes(StandardCharsets.UTF_8));
                sha.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
