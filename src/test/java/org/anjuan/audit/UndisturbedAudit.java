package org.anjuan.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;

/**
 * What an audit writes that nothing disturbs.
 *
 * @param input planted cases, and a last line that is no case
 * @param contents every file by name
 */
record UndisturbedAudit(Path input, Map<String, byte[]> contents) {
    /** The audit of {@code size} cases, made in {@code folder}. */
    static UndisturbedAudit of(AuditBench bench, Path folder, int size) throws Exception {
        Path input = folder.resolve("input.jsonl");
        new SampleArchive(AuditBench.SAMPLES).write(input, size);
        Files.writeString(input, "no case\n", StandardOpenOption.APPEND);
        Path out = folder.resolve("undisturbed");
        bench.audit(out, input).run(AuditBench.threads(2));
        return new UndisturbedAudit(input, AuditBench.contents(out));
    }

    /** Asserts that {@code out} holds the same, byte by byte. */
    void expectIn(Path out) throws IOException {
        assertThat(AuditBench.contents(out)).as("%s", out).containsExactlyInAnyOrderEntriesOf(contents);
    }
}
