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
import org.anjuan.audit.summary.HeldItem;
import org.anjuan.casefile.reading.CaseSource;
import org.anjuan.casefile.reading.UnreadableCaseFile;
import org.anjuan.catalogue.county.CountyProfile;
import org.anjuan.catalogue.county.CountyReader;
import org.anjuan.law.rulebook.PackedRulebook;
import org.anjuan.law.rulebook.PackedStandards;
import org.anjuan.law.rulebook.Rulebook;
import org.anjuan.law.standard.ScoringStandard;
import org.anjuan.report.Provenance;
import org.anjuan.review.Reviewer;
import org.anjuan.review.engine.RuleBase;
import org.anjuan.score.Scorer;
import org.jspecify.annotations.Nullable;

/** Runs audits for tests and reads what they write. */
final class AuditBench {
    static final Path SAMPLES = Path.of(System.getProperty("anjuan.project", "."), "sample-cases");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Rulebook rulebook = new PackedRulebook().read();
    private final Reviewer reviewer = new Reviewer(rulebook, RuleBase.compiled());

    Audit audit(Path out, Path... inputs) {
        return audit(out, null, inputs);
    }

    /** An audit by the profile {@code county} of the samples; by none where it is null. */
    Audit audit(Path out, @Nullable String county, Path... inputs) {
        List<String> names = Stream.of(inputs).map(Path::toString).toList();
        Provenance provenance = new Provenance("test", rulebook.digest(), List.of(), 2026);
        ScoringStandard standard =
                new PackedStandards().read().of("NEUTRAL-100").orElseThrow();
        AuditOrder order = new AuditOrder(names, DAY, "en", standard.id(), county, provenance);
        CountyProfile profile = county == null ? null : county(county);
        List<HeldItem> held = profile == null
                ? List.of()
                : HeldItem.of(profile, reviewer.competence().catalogue(), DAY);
        return new Audit(reviewer.in(profile), order, new Scorer(standard), held, out);
    }

    private static CountyProfile county(String name) {
        try {
            return new CountyReader()
                    .read(CaseSource.of(SAMPLES.resolve("county").resolve(name + ".yaml")));
        } catch (UnreadableCaseFile e) {
            throw new IllegalArgumentException(name, e);
        }
    }

    /** Resumes the audit of {@code input} in the folder {@code out}, in a process of its own that tells each step. */
    static Process process(Path out, Path input, String... options) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of(
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "-Danjuan.project=" + System.getProperty("anjuan.project", "."),
                AuditBench.class.getName(),
                out.toString(),
                input.toString()));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Resumes the audit of {@code args[1]} in the folder {@code args[0]} and prints a line for each thing it is told. */
    public static void main(String[] args) throws IOException {
        AuditProgress telling = new AuditProgress() {
            @Override
            public void written(Tally soFar) {
                System.out.println(soFar.records());
            }

            @Override
            public void making(String file) {
                System.out.println(file);
            }
        };
        new AuditBench()
                .audit(Path.of(args[0]), Path.of(args[1]))
                .run(new AuditSettings(2, true, Long.MAX_VALUE, 50, telling));
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
