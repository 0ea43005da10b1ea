package org.anjuan.audit;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.anjuan.report.JsonOutput;

/**
 * What an audit wrote, and from what.
 *
 * @param checkpoint the order, what was counted, and the digest of all records read
 * @param files all other files, by name
 */
record Manifest(Checkpoint checkpoint, List<Entry> files) {
    /**
     * One file.
     *
     * @param name its path inside the folder
     */
    record Entry(String name, long bytes, String sha256) {}

    /** The manifest of the files below {@code folder}. */
    static Manifest of(Path folder, Checkpoint checkpoint) throws IOException {
        List<Path> files;
        try (Stream<Path> tree = Files.walk(folder)) {
            files = tree.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .filter(file -> !file.endsWith(OutputFolder.MANIFEST))
                    .sorted()
                    .toList();
        }
        List<Entry> entries = new ArrayList<>();
        for (Path file : files) {
            String name = folder.relativize(file).toString().replace('\\', '/');
            entries.add(new Entry(name, Files.size(file), sha256(file)));
        }
        return new Manifest(checkpoint, entries);
    }

    static Manifest read(Path file) throws IOException {
        return JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .build()
                .readValue(Files.readAllBytes(file), Manifest.class);
    }

    void write(Path file) throws IOException {
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            new JsonOutput().write(this, writer);
        }
    }

    private static String sha256(Path file) throws IOException {
        RecordDigest digest = new RecordDigest();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest.sha())) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return digest.hex();
    }
}
