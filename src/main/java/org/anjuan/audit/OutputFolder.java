package org.anjuan.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder that an audit fills. All files grow in a folder {@code unfinished} inside it and get their final names only
 * when every one of them is whole; the manifest comes last.
 */
final class OutputFolder {
    static final String FINDINGS = "findings.jsonl";
    static final String REJECTS = "rejects.jsonl";
    static final String MANIFEST = "manifest.json";

    private final Path out;
    private final Path unfinished;
    private final Path checkpoint;

    OutputFolder(Path out) {
        this.out = out;
        this.unfinished = out.resolve("unfinished");
        this.checkpoint = unfinished.resolve(".checkpoint");
    }

    /** Where the files grow. */
    Path unfinished() {
        return unfinished;
    }

    /** How far an earlier run came; a finished one left its manifest. */
    Optional<Checkpoint> left() throws IOException {
        if (Files.exists(checkpoint)) {
            return Optional.of(Checkpoint.read(checkpoint));
        }
        Path manifest = out.resolve(MANIFEST);
        return Files.exists(manifest) ? Optional.of(Manifest.read(manifest).checkpoint()) : Optional.empty();
    }

    /**
     * Makes the folder ready for a run.
     *
     * @param resume whether to go on where an earlier run stopped
     * @return from where to go on
     * @throws AuditStopped if the folder holds something else, or a run that must not be mixed with this one
     */
    Checkpoint claim(AuditOrder order, boolean resume) throws IOException {
        Optional<Checkpoint> left = left();
        if (left.isPresent()) {
            if (!resume) {
                throw new AuditStopped("holds-a-run", out.toString());
            }
            if (!left.get().order().equals(order)) {
                throw new AuditStopped("other-order", out.toString());
            }
            return left.get();
        }
        if (holdsOther()) {
            throw new AuditStopped("not-empty", out.toString());
        }
        Files.createDirectories(unfinished);
        Checkpoint start = Checkpoint.start(order);
        save(start);
        return start;
    }

    private boolean holdsOther() throws IOException {
        if (!Files.exists(out)) {
            return false;
        }
        try (Stream<Path> list = Files.list(out)) {
            return list.anyMatch(path -> !path.equals(unfinished));
        }
    }

    void save(Checkpoint reached) throws IOException {
        reached.write(checkpoint);
    }

    /** Gives every file its final name. Where that was interrupted, it does the rest. */
    void publish() throws IOException {
        if (!Files.exists(checkpoint)) {
            return; // an earlier run did it all
        }
        List<Path> files;
        try (Stream<Path> list = Files.list(unfinished)) {
            files = list.filter(file -> !isNamed(file, MANIFEST) && !file.equals(checkpoint))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            move(file);
        }
        if (Files.exists(unfinished.resolve(MANIFEST))) {
            move(unfinished.resolve(MANIFEST));
        }
        Files.delete(checkpoint);
        Files.delete(unfinished);
    }

    private void move(Path file) throws IOException {
        Files.move(file, out.resolve(file.getFileName()), StandardCopyOption.ATOMIC_MOVE);
    }

    private static boolean isNamed(Path file, String name) {
        return file.getFileName().toString().equals(name);
    }
}
