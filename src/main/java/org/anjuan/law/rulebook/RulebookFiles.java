package org.anjuan.law.rulebook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.anjuan.law.Consequence;
import org.anjuan.law.FigureRule;
import org.anjuan.law.Obligation;
import org.anjuan.law.Situation;
import org.anjuan.law.Text;
import org.jspecify.annotations.Nullable;

/** Reads a {@code rules/} folder: obligations and situations of every stage, figures, laws, rest days. */
public final class RulebookFiles {
    private final Path rules;
    private final ObjectMapper yaml = YAMLMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** A reader of the folder {@code rules}. */
    public RulebookFiles(Path rules) {
        this.rules = rules;
    }

    private record StageFile(
            @Nullable List<Situation> situations, @Nullable List<ObjectNode> obligations) {}

    private record RestDay(LocalDate date, String kind, String name) {}

    /**
     * Reads and checks the whole folder.
     *
     * @throws RulebookException if a file cannot be read or contradicts another
     */
    public Rulebook read() {
        List<Situation> situations = new ArrayList<>();
        List<Obligation> obligations = new ArrayList<>();
        for (Path file : files("obligations.yaml")) {
            StageFile stage = yaml(file, new TypeReference<>() {});
            situations.addAll(stage.situations() == null ? List.of() : stage.situations());
            for (ObjectNode node : stage.obligations() == null ? List.<ObjectNode>of() : stage.obligations()) {
                node.put("stage", stage(file));
                obligations.add(obligation(file, node));
            }
        }
        List<FigureRule> figures = new ArrayList<>();
        for (Path file : files("figures.yaml")) {
            figures.addAll(yaml(file, new TypeReference<List<FigureRule>>() {}));
        }
        Rulebook rulebook = new Rulebook(
                yaml(rules.resolve("parameters/laws.yaml"), new TypeReference<Map<String, Text>>() {}),
                yaml(rules.resolve("parameters/consequences.yaml"), new TypeReference<Map<Consequence, Text>>() {}),
                situations,
                obligations,
                figures,
                restDays(rules.resolve("calendar/working-days.csv")),
                digest());
        new RulebookCheck(rulebook).run();
        return rulebook;
    }

    private String stage(Path file) {
        return rules.relativize(file).getName(1).toString();
    }

    private Obligation obligation(Path file, ObjectNode node) {
        try {
            return yaml.treeToValue(node, Obligation.class);
        } catch (JsonProcessingException e) {
            throw new RulebookException(file + ": " + node.path("id").asText() + ": " + e.getOriginalMessage(), e);
        }
    }

    private <T> T yaml(Path file, TypeReference<T> type) {
        try {
            return yaml.readValue(Files.readString(file), type);
        } catch (JsonProcessingException e) {
            throw new RulebookException(file + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new RulebookException(file + " cannot be read", e);
        }
    }

    private Rulebook.RestDays restDays(Path file) {
        CsvMapper csv = CsvMapper.builder().addModule(new JavaTimeModule()).build();
        CsvSchema schema = CsvSchema.emptySchema().withHeader();
        try {
            List<RestDay> days = csv.readerFor(RestDay.class)
                    .with(schema)
                    .<RestDay>readValues(Files.readString(file))
                    .readAll();
            List<LocalDate> holidays = dates(days, "holiday");
            return new Rulebook.RestDays(
                    holidays.get(0).getYear(),
                    holidays.get(holidays.size() - 1).getYear(),
                    holidays,
                    dates(days, "workday"));
        } catch (IOException e) {
            throw new RulebookException(file + ": " + e.getMessage(), e);
        }
    }

    private static List<LocalDate> dates(List<RestDay> days, String kind) {
        return days.stream()
                .filter(day -> day.kind().equals(kind))
                .map(RestDay::date)
                .sorted()
                .toList();
    }

    private List<Path> files(String name) {
        return all().filter(file -> file.getFileName().toString().equals(name)).toList();
    }

    private Stream<Path> all() {
        try (Stream<Path> tree = Files.walk(rules)) {
            return tree.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String digest() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (Path file : all().toList()) {
                sha.update(rules.relativize(file).toString().replace('\\', '/').getBytes(StandardCharsets.UTF_8));
                sha.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException | IOException e) {
            throw new RulebookException("no digest of " + rules, e);
        }
    }
}
