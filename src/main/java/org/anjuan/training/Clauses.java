package org.anjuan.training;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.anjuan.casefile.reading.CaseSource;
import org.anjuan.casefile.reading.Format;
import org.anjuan.casefile.reading.UnreadableCaseFile;
import org.anjuan.catalogue.county.CountyProfile;
import org.anjuan.catalogue.county.CountyReader;
import org.jspecify.annotations.Nullable;

/** The clause files and lawful base cases of a {@code sample-cases/} folder. */
public final class Clauses {
    private static final String NO_COUNTY = "none";

    private final Path samples;
    private final Map<String, CountyProfile> counties = new ConcurrentHashMap<>();
    private final ObjectMapper yaml = YAMLMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** The clauses of the folder {@code samples}. */
    public Clauses(Path samples) {
        this.samples = samples;
    }

    /** All clause files, by stage and obligation; none where there is no folder of them. */
    public List<Path> files() {
        Path folder = samples.resolve("clauses");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.filter(Format::isCaseFileName).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The clause file of {@code obligation}, if there is one. */
    public Optional<Clause> of(String obligation) {
        return files().stream()
                .filter(file -> file.getFileName().toString().equals(obligation + ".yaml"))
                .findFirst()
                .map(this::read);
    }

    /** Every clause, in the order of the files. */
    public List<Clause> all() {
        return files().stream().map(this::read).toList();
    }

    /** The clause that {@code file} holds. */
    public Clause read(Path file) {
        try {
            return yaml.readValue(Files.readString(file), Clause.class);
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": " + e.getMessage(), e);
        }
    }

    /**
     * The case file that {@code example} makes of its base.
     *
     * @throws UnreadableCaseFile if the change makes it no case file any more
     */
    public CaseSource apply(Clause clause, Example example) throws UnreadableCaseFile {
        ObjectNode tree = base(clause.baseOf(example)).tree();
        new CasePatch(tree).apply(example);
        String name = clause.obligation() + ": " + example.name().en();
        return CaseSource.of(name, tree.toString().getBytes(StandardCharsets.UTF_8), Format.JSON);
    }

    /** The county profile that {@code example} is reviewed with; null for none. */
    public @Nullable CountyProfile county(Clause clause, Example example) {
        String name = example.county() == null ? clause.county() : example.county();
        return name == null || name.equals(NO_COUNTY) ? null : counties.computeIfAbsent(name, this::county);
    }

    private CountyProfile county(String name) {
        Path file = samples.resolve("county").resolve(name + ".yaml");
        try {
            return new CountyReader().read(CaseSource.of(file));
        } catch (UnreadableCaseFile e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
        }
    }

    /** Whether there is a lawful base case called {@code name}. */
    public boolean hasBase(String name) {
        return Files.isRegularFile(lawful(name));
    }

    /** The lawful base case {@code name}. */
    public Base base(String name) {
        Path file = lawful(name);
        try {
            return new Base(name, yaml.readValue(Files.readString(file), ObjectNode.class));
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": " + e.getMessage(), e);
        }
    }

    private Path lawful(String name) {
        return samples.resolve("lawful").resolve(name + ".yaml");
    }
}
