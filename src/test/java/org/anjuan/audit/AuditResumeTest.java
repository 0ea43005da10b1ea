package org.anjuan.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** An audit that dies at any moment and is resumed writes what an undisturbed one writes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuditResumeTest {
    private static final int SIZE = 400;

    private final AuditBench bench = new AuditBench();

    private Path folder;
    private Path input;
    private UndisturbedAudit undisturbed;

    @BeforeAll
    void runUndisturbed(@TempDir Path empty) throws Exception {
        folder = empty;
        undisturbed = UndisturbedAudit.of(bench, folder, SIZE);
        input = undisturbed.input();
    }

    /** Dies at the n-th thing it is told, as a killed process would: nothing is flushed, nothing cleaned up. */
    private static AuditProgress death(int after) {
        return new AtStep(after, () -> {
            throw new Killed();
        });
    }

    private static final class Killed extends Error {
        @java.io.Serial
        private static final long serialVersionUID = 1L;
    }

    private static AuditSettings resume(AuditProgress progress) {
        return new AuditSettings(2, true, Long.MAX_VALUE, 150, progress);
    }

    @Test
    void deathAtEveryStepLosesNothing() throws Exception {
        List<Integer> survived = new ArrayList<>();
        for (int after = 0; survived.isEmpty(); after++) {
            Path out = folder.resolve("death" + after);
            try {
                bench.audit(out, input).run(resume(death(after)));
                survived.add(after);
            } catch (Killed e) {
                assertThat(out.resolve("findings.jsonl")).doesNotExist();
                Files.writeString(out.resolve("unfinished/findings.jsonl"), "{\"torn", StandardOpenOption.APPEND);
                bench.audit(out, input).run(resume(AuditProgress.NONE));
            }
            undisturbed.expectIn(out);
        }
        assertThat(survived.get(0)).as("kill points").isGreaterThan(SIZE / 100);
    }

    @Test
    void deathAgainAndAgainLosesNothing() throws Exception {
        Path out = folder.resolve("again");
        int deaths = 0;
        while (!Files.exists(out.resolve("manifest.json"))) {
            try {
                bench.audit(out, input).run(resume(death(3 + deaths))); // each run gets a little further
            } catch (Killed e) {
                deaths++;
            }
        }
        assertThat(deaths).isGreaterThan(1);
        undisturbed.expectIn(out);
    }

    @Test
    void aRunThatStoppedWhileNamingItsFilesNamesTheRest() throws Exception {
        Path out = folder.resolve("naming");
        bench.audit(out, input).run(AuditBench.threads(2));
        Path unfinished = Files.createDirectories(out.resolve("unfinished"));
        Manifest.read(out.resolve("manifest.json")).checkpoint().write(unfinished.resolve(".checkpoint"));
        Files.move(out.resolve("manifest.json"), unfinished.resolve("manifest.json"));
        Files.move(out.resolve("rejects.jsonl"), unfinished.resolve("rejects.jsonl"));
        assertThat(bench.audit(out, input).run(resume(AuditProgress.NONE)).rejects())
                .isEqualTo(1);
        undisturbed.expectIn(out);
    }

    @Test
    void aFinishedRunIsNotRunAgain() throws Exception {
        Path out = folder.resolve("finished");
        bench.audit(out, input).run(AuditBench.threads(2));
        assertThat(bench.audit(out, input).run(resume(death(0))).records()).isEqualTo(SIZE + 1L);
        assertThatThrownBy(() -> bench.audit(out, input).run(AuditBench.threads(2)))
                .isInstanceOf(AuditStopped.class);
        undisturbed.expectIn(out);
    }

    @Test
    void changedInputsAreNotMixedWithOldResults() throws Exception {
        Path changing = folder.resolve("changing.jsonl");
        List<String> lines = new ArrayList<>(Files.readAllLines(input).subList(0, 350));
        Files.write(changing, lines);
        Path out = folder.resolve("changed");
        assertThatThrownBy(() -> bench.audit(out, changing).run(resume(death(3))))
                .isInstanceOf(Killed.class);
        lines.remove(0);
        Files.write(changing, lines);
        assertThatThrownBy(() -> bench.audit(out, changing).run(resume(AuditProgress.NONE)))
                .isInstanceOf(AuditStopped.class)
                .hasMessageContaining("inputs-changed");
    }

    /** Each process is killed as soon as it reaches a step that none before it reached. */
    @Test
    void aKilledProcessLosesNothing() throws Exception {
        Path out = folder.resolve("killed");
        Set<String> reached = new HashSet<>();
        int kills = 0;
        while (runAndKill(out, reached)) {
            kills++;
        }
        assertThat(kills).isGreaterThanOrEqualTo(5);
        undisturbed.expectIn(out);
    }

    /** Whether the process was killed before it came to its end. */
    private boolean runAndKill(Path out, Set<String> reached) throws Exception {
        Process process = AuditBench.process(out, input);
        try (BufferedReader steps = process.inputReader(StandardCharsets.UTF_8)) {
            String step = steps.readLine();
            while (step != null && !reached.add(step)) {
                step = steps.readLine();
            }
            if (step == null) {
                assertThat(process.waitFor()).isZero();
                return false;
            }
            return process.destroyForcibly().waitFor() != 0;
        }
    }
}
