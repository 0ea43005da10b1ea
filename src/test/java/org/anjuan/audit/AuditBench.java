package org.anjuan.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.anjuan.law.rulebook.PackedRulebook;
import org.anjuan.law.rulebook.PackedStandards;
import org.anjuan.law.rulebook.Rulebook;
import org.anjuan.law.standard.ScoringStandard;
import org.anjuan.report.Provenance;
import org.anjuan.review.Reviewer;
import org.anjuan.review.engine.RuleBase;
import org.anjuan.score.Scorer;

/** Runs audits for tests and reads what they write. */
final class AuditBench {
    static final Path SAMPLES = Path.of(System.getProperty("anjuan.project", "."), "sample-cases");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Rulebook rulebook = new PackedRulebook().read();
    private final Reviewer reviewer = new Reviewer(rulebook, RuleBase.compiled());

    Audit audit(Path out, Path... inputs) {
        List<String> names = Stream.of(inputs).map(Path::toString).toList();
        Provenance provenance = new Provenance("test", rulebook.digest(), List.of(), 2026);
        ScoringStandard standard =
                new PackedStandards().read().of("NEUTRAL-100").orElseThrow();
        AuditOrder order = new AuditOrder(names, LocalDate.of(2026, 6, 30), "en", standard.id(), null, provenance);
        return new Audit(reviewer, order, new Scorer(standard), List.of(), out);
    }

    static AuditSettings threads(int threads) {
        return new AuditSettings(threads, false, Long.MAX_VALUE, 150, AuditProgress.NONE);
    }

    /** The lines of a JSON Lines file. */
    static List<JsonNode> lines(Path file) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            lines.add(JSON.readTree(line));
        }
        return lines;
    }

    /** Every file below {@code folder} with its bytes, by name. */
    static Map<String, byte[]> contents(Path folder) throws IOException {
        Map<String, byte[]> contents = new TreeMap<>();
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path file : tree.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return contents;
    }
}
