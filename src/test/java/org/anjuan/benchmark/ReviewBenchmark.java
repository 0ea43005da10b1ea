package org.anjuan.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.anjuan.casefile.reading.CaseFileReader;
import org.anjuan.casefile.reading.CaseSource;
import org.anjuan.casefile.reading.Format;
import org.anjuan.casefile.reading.UnreadableCaseFile;
import org.anjuan.law.rulebook.PackedRulebook;
import org.anjuan.review.Reviewer;
import org.anjuan.review.engine.RuleBase;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What a review costs beside only parsing the same JSON: the lawful sample cases as JSON lines in memory, one thread.
 *
 * <p>{@code mvn -q -Pbenchmark verify -DskipTests} runs it and prints microseconds for all lines together.
 */
public class ReviewBenchmark extends OneThread {
    private final List<byte[]> lines = new ArrayList<>();
    private final ObjectMapper databind = JsonMapper.builder().build();
    private final CaseFileReader reader = new CaseFileReader();
    private final Reviewer reviewer = new Reviewer(new PackedRulebook().read(), RuleBase.compiled());

    /** Reads the cases and checks that they are read. */
    @Setup
    public void read() throws IOException {
        YAMLMapper yaml = new YAMLMapper();
        try (Stream<Path> files =
                Files.walk(Path.of(System.getProperty("anjuan.project", "."), "sample-cases/lawful"))) {
            for (Path file : files.filter(Format::isCaseFileName).sorted().toList()) {
                JsonNode tree = yaml.readTree(file.toFile());
                lines.add(tree.toString().getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    /** The yardstick: parsing alone. */
    @Benchmark
    public void parseWithDatabind(Blackhole hole) throws IOException {
        for (byte[] line : lines) {
            hole.consume(databind.readTree(line));
        }
    }

    /** Strict reading into records. */
    @Benchmark
    public void readRecords(Blackhole hole) throws UnreadableCaseFile {
        for (byte[] line : lines) {
            hole.consume(reader.read(CaseSource.of("line", line, Format.JSON)));
        }
    }

    /** From bytes to the finished checklist. */
    @Benchmark
    public void review(Blackhole hole) throws UnreadableCaseFile {
        for (byte[] line : lines) {
            hole.consume(reviewer.review(reader.read(CaseSource.of("line", line, Format.JSON)), AS_OF));
        }
    }
}
