package org.anjuan.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * A disk that takes no more: the kernel refuses each write behind a length that the test sets, whoever writes. No file gets
 * its final name, and a resumed run writes what an undisturbed one writes.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FullDiskTest {
    private static final int SIZE = 150;

    private final AuditBench bench = new AuditBench();

    private Path folder;
    private UndisturbedAudit undisturbed;

    @BeforeAll
    void runUndisturbed(@TempDir Path empty) throws Exception {
        assumeTrue(hasPrlimit(), "needs prlimit");
        folder = empty;
        undisturbed = UndisturbedAudit.of(bench, folder, SIZE);
    }

    private static boolean hasPrlimit() {
        return Files.isExecutable(Path.of("/usr/bin/prlimit"));
    }

    @AfterEach
    void makeRoom() throws Exception {
        limit("unlimited");
    }

    /** Lets no file of this process grow beyond {@code bytes}. */
    private static void limit(String bytes) throws IOException {
        try {
            long process = ProcessHandle.current().pid();
            assertThat(new ProcessBuilder("prlimit", "--pid", String.valueOf(process), "--fsize=" + bytes + ":")
                            .inheritIO()
                            .start()
                            .waitFor())
                    .isZero();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static void fill() {
        try {
            limit("800"); // a checkpoint still has room
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void expectFailure(Path out, AuditProgress progress) throws IOException {
        try {
            bench.audit(out, undisturbed.input()).run(new AuditSettings(2, true, Long.MAX_VALUE, 50, progress));
            limit("unlimited");
            throw new AssertionError("the audit of " + out + " did not notice the full disk");
        } catch (IOException e) {
            limit("unlimited");
        }
    }

    private void expectNothingUnderFinalNamesAndResume(Path out) throws IOException {
        try (Stream<Path> named = Files.exists(out) ? Files.list(out) : Stream.empty()) {
            assertThat(named.map(Path::getFileName).map(Path::toString)).isSubsetOf("unfinished");
        }
        bench.audit(out, undisturbed.input()).run(new AuditSettings(2, true, Long.MAX_VALUE, 50, AuditProgress.NONE));
        undisturbed.expectIn(out);
    }

    @Test
    void aFullDiskAtAnyLengthLosesNothing() throws Exception {
        long findings = Files.size(folder.resolve("undisturbed/findings.jsonl"));
        for (long bytes : List.of(0L, 100L, 1000L, 5000L, 70_000L, findings / 3, findings / 2, findings - 1)) {
            Path out = folder.resolve("full-at-" + bytes);
            limit(String.valueOf(bytes));
            expectFailure(out, AuditProgress.NONE);
            expectNothingUnderFinalNamesAndResume(out);
        }
    }

    /** The last thing that is told is the manifest; the disk is full before each of the files. */
    @Test
    void aFullDiskAtAnyStepLosesNothing() throws Exception {
        int steps = 1 + 2 + 7; // the start, a batch and the rest, the seven outputs
        for (int after = 0; after < steps; after++) {
            Path out = folder.resolve("full-after-" + after);
            expectFailure(out, new AtStep(after, FullDiskTest::fill));
            expectNothingUnderFinalNamesAndResume(out);
        }
    }
}
