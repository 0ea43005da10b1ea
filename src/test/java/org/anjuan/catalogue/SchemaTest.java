package org.anjuan.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.anjuan.casefile.RecordSchema;
import org.anjuan.catalogue.county.CountyProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The JSON Schemas of catalogue and county files are those that the records give, and the files in the repository keep
 * them. {@code -Dschema.write=true} rewrites them.
 */
class SchemaTest {
    private static final Path PROJECT = Path.of(System.getProperty("anjuan.project", "."));
    private static final Path RESOURCES = PROJECT.resolve("src/main/resources/org/anjuan/catalogue");
    private static final Path COUNTY_FILE = PROJECT.resolve("sample-cases/county/county.yaml");

    private final YAMLMapper yaml = new YAMLMapper();
    private final String catalogue = RecordSchema.ofComplete(
                    CatalogueFile.class,
                    "urn:anjuan:catalogue:1",
                    "处罚事项目录 / catalogue of penalty items",
                    "目录中的一个文件，取值可以用中文或者英文。 / One file of the catalogue of penalty items. Terms may be"
                            + " written in English or in Chinese.")
            .text();
    private final String county = RecordSchema.ofComplete(
                    CountyProfile.class,
                    "urn:anjuan:county:1",
                    "县域配置 / county profile",
                    "一个县的配置，键和取值都可以用中文或者英文。 / One county profile. Every key and every term may be written"
                            + " in English or in Chinese.")
            .text();

    @Test
    void theSchemasInTheRepositoryAreThoseOfTheRecords() throws IOException {
        same(RESOURCES.resolve("catalogue.schema.json"), catalogue);
        same(RESOURCES.resolve("county/county.schema.json"), county);
    }

    private static void same(Path file, String generated) throws IOException {
        if (Boolean.getBoolean("schema.write")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, generated);
        }
        assertThat(Files.readString(file).equals(generated))
                .as(file + " is the schema of the records; -Dschema.write=true rewrites it")
                .isTrue();
    }

    @Test
    void everyFileOfTheRepositoryIsValid() throws IOException {
        try (Stream<Path> files = Files.list(PROJECT.resolve("rules/catalogue"))) {
            for (Path file : files.toList()) {
                assertThat(errors(catalogue, yaml.readTree(file.toFile())))
                        .as(file.toString())
                        .isEmpty();
            }
        }
        assertThat(errors(county, yaml.readTree(COUNTY_FILE.toFile()))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            name: 甲县                                              | a missing key
            {name: 甲县, region: 甲, towns: []}                     | an unknown key
            {name: 甲县, region: 甲, townships: [{name: 乙}]}       | a missing key of an entry
            {name: 甲县, region: 甲, organs: [{name: 乙, level: x}]} | an unknown term
            """)
    void theCountySchemaRefuses(String text, String what) throws IOException {
        assertThat(errors(county, yaml.readTree(text))).as(what).isNotEmpty();
    }

    @Test
    void aRequiredKeyMayBeWrittenInChinese() throws IOException {
        assertThat(errors(county, yaml.readTree("{名称: 甲县, region: 甲}"))).isEmpty();
    }

    private static List<Error> errors(String schema, JsonNode node) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema)
                .validate(node, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }
}
