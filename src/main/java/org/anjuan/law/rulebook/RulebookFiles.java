package org.anjuan.law.rulebook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Gathers the YAML and CSV files of a {@code rules/} folder into one tree: obligations and situations of every stage,
 * figures, laws, rest days.
 */
public final class RulebookFiles {
    private static final Set<String> STAGE_KEYS = Set.of("situations", "obligations");

    private final Path rules;
    private final ObjectMapper yaml = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .build();

    /** A reader of the folder {@code rules}. */
    public RulebookFiles(Path rules) {
        this.rules = rules;
    }

    /**
     * The whole folder as one tree, checked.
     *
     * @throws RulebookException if a file cannot be read or contradicts another
     */
    ObjectNode tree() {
        ObjectNode tree = yaml.createObjectNode();
        tree.set("laws", read(rules.resolve("parameters/laws.yaml")));
        tree.set("consequences", read(rules.resolve("parameters/consequences.yaml")));
        ArrayNode situations = tree.putArray("situations");
        ArrayNode obligations = tree.putArray("obligations");
        for (Path file : files("obligations.yaml")) {
            stage(file, situations, obligations);
        }
        ArrayNode figures = tree.putArray("figures");
        for (Path file : files("figures.yaml")) {
            for (JsonNode figure : read(file)) {
                figures.add(((ObjectNode) figure).put("stage", folder(file)));
            }
        }
        tree.set("restDays", restDays(rules.resolve("calendar/working-days.csv")));
        tree.put("digest", digest());
        return tree;
    }

    /**
     * The scoring sheets as one tree.
     *
     * @throws RulebookException if a file cannot be read
     */
    ObjectNode standards() {
        ObjectNode tree = yaml.createObjectNode();
        ArrayNode standards = tree.putArray("standards");
        all().stream()
                .filter(file -> file.startsWith(rules.resolve("standards")))
                .forEach(file -> standards.add(read(file)));
        return tree;
    }

    private void stage(Path file, ArrayNode situations, ArrayNode obligations) {
        JsonNode content = read(file);
        content.fieldNames().forEachRemaining(key -> {
            if (!STAGE_KEYS.contains(key)) {
                throw new RulebookException(file + ": there is no key " + key + ", only " + STAGE_KEYS);
            }
        });
        content.path("situations").forEach(situations::add);
        for (JsonNode obligation : content.path("obligations")) {
            obligations.add(((ObjectNode) obligation).put("stage", folder(file)));
        }
    }

    /** Name of the folder that holds {@code file}. */
    private String folder(Path file) {
        return rules.relativize(file).getName(1).toString();
    }

    private JsonNode read(Path file) {
        try {
            return yaml.readTree(Files.readString(file));
        } catch (JsonProcessingException e) {
            throw new RulebookException(file + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new RulebookException(file + " cannot be read", e);
        }
    }

    private ObjectNode restDays(Path file) {
        try {
            List<JsonNode> days = new CsvMapper()
                    .readerFor(JsonNode.class)
                    .with(CsvSchema.emptySchema().withHeader())
                    .<JsonNode>readValues(Files.readString(file))
                    .readAll();
            List<String> holidays = dates(days, "holiday");
            ObjectNode table = yaml.createObjectNode();
            table.put("firstYear", year(holidays.get(0)));
            table.put("lastYear", year(holidays.get(holidays.size() - 1)));
            holidays.forEach(table.putArray("holidays")::add);
            dates(days, "workday").forEach(table.putArray("makeUpDays")::add);
            return table;
        } catch (IOException e) {
            throw new RulebookException(file + ": " + e.getMessage(), e);
        }
    }

    private static List<String> dates(List<JsonNode> days, String kind) {
        return days.stream()
                .filter(day -> day.path("kind").asText().equals(kind))
                .map(day -> day.path("date").asText())
                .sorted()
                .toList();
    }

    private static int year(String date) {
        return Integer.parseInt(date.substring(0, date.indexOf('-')));
    }

    private List<Path> files(String name) {
        return all().stream()
                .filter(file -> file.getFileName().toString().equals(name))
                .toList();
    }

    private List<Path> all() {
        try (Stream<Path> tree = Files.walk(rules)) {
            return tree.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String digest() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (Path file : all()) {
                sha.update(rules.relativize(file).toString().replace('\\', '/').getBytes(StandardCharsets.UTF_8));
                sha.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException | IOException e) {
            throw new RulebookException("no digest of " + rules, e);
        }
    }
}
