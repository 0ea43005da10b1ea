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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.anjuan.casefile.reading.UnreadableCaseFile;
import org.anjuan.law.Remark;

/**
 * Gathers the YAML and CSV files of a {@code rules/} folder into one tree: obligations and situations of every stage,
 * figures, laws, rest days.
 */
public final class RulebookFiles {
    private final FileTree rules;
    private final ObjectMapper yaml = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .build();

    /** A reader of the folder {@code rules}. */
    public RulebookFiles(Path rules) {
        this.rules = FileTree.of(rules);
    }

    /**
     * The whole folder as one tree, checked.
     *
     * @throws RulebookException if a file cannot be read or contradicts another
     */
    ObjectNode tree() {
        folder(); // says in which line a file is wrong, which the tree below could not
        ObjectNode tree = yaml.createObjectNode();
        tree.set("laws", read(rules.root().resolve("parameters/laws.yaml")));
        tree.set("stages", read(rules.root().resolve(RuleFolder.STAGES)));
        tree.set("consequences", read(rules.root().resolve("parameters/consequences.yaml")));
        ArrayNode situations = tree.putArray("situations");
        ArrayNode obligations = tree.putArray("obligations");
        for (Path file : files("obligations.yaml")) {
            stage(file, situations, obligations);
        }
        ArrayNode figures = tree.putArray("figures");
        for (Path file : files("figures.yaml")) {
            for (JsonNode figure : read(file)) {
                figures.add(((ObjectNode) figure).put("stage", RuleFolder.stage(rules.root(), file)));
            }
        }
        tree.set("restDays", restDays(rules.root().resolve("calendar/working-days.csv")));
        tree.put("digest", rules.digest());
        return tree;
    }

    /** What {@code remarks} say, each with its place in the files. */
    RulebookException failure(List<Remark> remarks) {
        RuleFolder folder = folder();
        return new RulebookException(remarks.stream().map(folder::problem).toList());
    }

    /** The files of obligations and figures, read strictly. */
    private RuleFolder folder() {
        try {
            return new RuleFolder(rules);
        } catch (UnreadableCaseFile e) {
            throw new RulebookException(e);
        }
    }

    /**
     * The scoring sheets as one tree.
     *
     * @throws RulebookException if a file cannot be read
     */
    ObjectNode standards() {
        ObjectNode tree = yaml.createObjectNode();
        ArrayNode standards = tree.putArray("standards");
        rules.files().stream()
                .filter(file -> file.startsWith(rules.root().resolve("standards")))
                .forEach(file -> standards.add(read(file)));
        return tree;
    }

    private void stage(Path file, ArrayNode situations, ArrayNode obligations) {
        JsonNode content = read(file);
        content.path("situations").forEach(situations::add);
        for (JsonNode obligation : content.path("obligations")) {
            obligations.add(((ObjectNode) obligation).put("stage", RuleFolder.stage(rules.root(), file)));
        }
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
        return rules.files().stream()
                .filter(file -> file.getFileName().toString().equals(name))
                .toList();
    }
}
