package org.anjuan.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.anjuan.casefile.reading.CaseFileReader;
import org.anjuan.casefile.reading.CaseSource;
import org.anjuan.casefile.reading.Format;
import org.anjuan.casefile.reading.UnreadableCaseFile;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The JSON Schema in the repository is the one that the records give, and it agrees with the reader.
 * {@code -Dschema.write=true} rewrites it.
 */
@NullUnmarked
class CaseFileSchemaTest {
    private static final Path PROJECT = Path.of(System.getProperty("anjuan.project", "."));
    private static final Path SCHEMA = PROJECT.resolve("src/main/resources/org/anjuan/casefile/case-file.schema.json");

    private final YAMLMapper yaml = new YAMLMapper();
    private final CaseFileReader reader = new CaseFileReader();
    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(RecordSchema.ofCaseFile().text());

    @Test
    void theSchemaInTheRepositoryIsTheOneThatTheRecordsGive() throws IOException {
        String generated = RecordSchema.ofCaseFile().text();
        if (Boolean.getBoolean("schema.write")) {
            Files.writeString(SCHEMA, generated);
        }
        assertThat(Files.readString(SCHEMA).equals(generated))
                .as(SCHEMA + " is the schema of the records; -Dschema.write=true rewrites it")
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("lawfulCases")
    void everyLawfulCaseIsValid(Path file) throws IOException {
        assertThat(errors(yaml.readTree(file.toFile()))).isEmpty();
    }

    static List<Path> lawfulCases() throws IOException {
        try (Stream<Path> files = Files.list(PROJECT.resolve("sample-cases/lawful"))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            an unknown key                      | {"decision": {"number": "1", "datum": "2024-04-09"}} | unknown-key
            an unknown key at the top           | {"verdict": "guilty"}                               | unknown-key
            a key of another paper              | {"party": {"servedOn": "2024-04-09"}}               | unknown-key
            text for a truth value              | {"decision": {"complexOrMajor": "yes"}}             | expected-not
            a number for a truth value          | {"decision": {"complexOrMajor": 1}}                 | expected-not
            text for an amount                  | {"payment": {"amount": "3000"}}                     | expected-not
            text for a whole number             | {"notice": [{"defenceDays": "5"}]}                  | expected-not
            a fraction for a whole number       | {"notice": [{"defenceDays": 5.5}]}                  | expected-not
            a record for a text                 | {"caseNumber": {"number": "1"}}                     | expected
            a list for a text                   | {"caseNumber": ["1"]}                               | expected
            a record for a list                 | {"notice": {"number": "1"}}                         | expected
            a list for a record                 | {"decision": [{"number": "1"}]}                     | expected
            a text for a record                 | {"decision": "1"}                                   | expected-not
            an unknown term                     | {"domain": "traffic"}                               | unknown-value
            an unknown term in a list           | {"recorded": ["notice", "everything"]}              | unknown-value
            an unknown term outside a list      | {"recorded": "everything"}                          | unknown-value
            a term written as a constant        | {"domain": "WORK_SAFETY"}                           | unknown-value
            a number for a term                 | {"domain": 1}                                       | expected-not
            a number in a text for a term       | {"domain": "1"}                                     | unknown-value
            an empty term                       | {"domain": ""}                                      | unknown-value
            a day that does not exist           | {"decision": {"on": "2024-02-30"}}                  | expected-not
            a date written another way          | {"decision": {"on": "2024/4/9"}}                    | expected-not
            a date with a time                  | {"decision": {"on": "2024-04-09T00:00:00"}}         | expected-not
            a date as a number                  | {"decision": {"on": 20240409}}                      | expected-not
            a date as a list                    | {"decision": {"on": [2024, 4, 9]}}                  | expected
            an empty date                       | {"decision": {"on": ""}}                            | expected-not
            a time that does not exist          | {"inspections": [{"startTime": "25:10"}]}           | expected-not
            a time with a word                  | {"inspections": [{"startTime": "9am"}]}             | expected-not
            a time as a list                    | {"inspections": [{"startTime": [9, 10]}]}           | expected
            """)
    void theSchemaAndTheReaderRefuse(String what, String json, String problem) throws IOException {
        assertThat(errors(yaml.readTree(json))).as(what).isNotEmpty();
        assertThatThrownBy(() -> reader.read(source(json)))
                .as(what)
                .isInstanceOfSatisfying(
                        UnreadableCaseFile.class,
                        unreadable -> assertThat(unreadable.problem().key()).isEqualTo(problem));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            English keys                        | {"decision": {"on": "2024-04-09", "kind": "no-penalty"}}
            Chinese keys and terms              | {"处罚决定": {"日期": "2024-04-09", "种类": "不予处罚"}}
            one section outside a list          | {"recorded": "full"}
            sections in a list                  | {"recorded": ["notice", "听证会"]}
            truth values in Chinese             | {"decision": {"complexOrMajor": "否"}}
            one right outside a list            | {"notice": [{"rights": "statement"}]}
            an amount without a fraction        | {"payment": {"amount": 3000}}
            an amount with a fraction           | {"payment": {"amount": 3000.50}}
            a time with seconds                 | {"inspections": [{"startTime": "09:10:30"}]}
            an empty list                       | {"notice": []}
            """)
    void theSchemaAndTheReaderTake(String what, String json) throws Exception {
        assertThat(errors(yaml.readTree(json))).as(what).isEmpty();
        assertThat(reader.read(source(json))).as(what).isNotNull();
    }

    @Test
    void chineseNamesAreUniqueInTheirRecordAndEnum() {
        List<String> offences = new ArrayList<>();
        for (Class<?> type : RecordSchema.ofCaseFile().types()) {
            List<String> names = type.isEnum()
                    ? Arrays.stream(type.getEnumConstants())
                            .map(value -> RecordSchema.chineseOf((Enum<?>) value))
                            .toList()
                    : Arrays.stream(type.getRecordComponents())
                            .map(component -> component.getAnnotation(Zh.class).value())
                            .toList();
            names.stream()
                    .filter(name -> names.indexOf(name) != names.lastIndexOf(name))
                    .distinct()
                    .forEach(name -> offences.add(type.getSimpleName() + " has " + name + " twice"));
            names.stream()
                    .filter(name -> !name.matches(".*\\p{IsHan}"))
                    .forEach(
                            name -> offences.add(type.getSimpleName() + ": " + name + " ends in no Chinese character"));
        }
        assertThat(offences).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("lawfulCases")
    void aCaseWrittenInChineseReadsAsTheSameCase(Path file) throws Exception {
        JsonNode english = yaml.readTree(file.toFile());
        JsonNode chinese = inChinese(english, CaseFile.class);

        assertThat(chinese.toString()).contains("\"格式版本\"").doesNotContain("\"formatVersion\"");
        assertThat(errors(chinese)).isEmpty();
        assertThat(reader.read(source(chinese.toString()))).isEqualTo(reader.read(source(english.toString())));
        assertThat(reader.read(CaseSource.of("案卷.yaml", yaml.writeValueAsBytes(chinese), Format.YAML)))
                .isEqualTo(reader.read(CaseSource.of(file)));
    }

    private JsonNode inChinese(JsonNode node, Class<?> type) {
        if (node instanceof ArrayNode list) {
            ArrayNode translated = yaml.createArrayNode();
            list.forEach(element -> translated.add(inChinese(element, type)));
            return translated;
        }
        if (node instanceof ObjectNode paper) {
            ObjectNode translated = yaml.createObjectNode();
            for (Map.Entry<String, JsonNode> property : paper.properties()) {
                RecordShape.Component component = RecordShape.of(type).component(property.getKey());
                translated.set(component.name(), inChinese(property.getValue(), component.type()));
            }
            return translated;
        }
        return type.isEnum() ? TextNode.valueOf(chineseTerm(type, node.textValue())) : node;
    }

    private static String chineseTerm(Class<?> type, String term) {
        return Arrays.stream(type.getEnumConstants())
                .map(value -> (Enum<?>) value)
                .filter(value -> RecordSchema.termOf(value).equals(term))
                .map(RecordSchema::chineseOf)
                .findFirst()
                .orElseThrow(() -> new AssertionError(term));
    }

    private List<Error> errors(JsonNode node) {
        return schema.validate(
                node, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    private static CaseSource source(String json) throws UnreadableCaseFile {
        return CaseSource.of("case.json", json.getBytes(StandardCharsets.UTF_8), Format.JSON);
    }
}
