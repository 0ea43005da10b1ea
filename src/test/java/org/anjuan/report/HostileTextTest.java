package org.anjuan.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.anjuan.casefile.CaseFile;
import org.anjuan.review.Waiver;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.xml.sax.InputSource;

/** Every text of a case file is hostile: markup, formulas, terminal codes, forged lines; no format lets it act. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileTextTest {
    private static final String BEFORE = "=1+1<script>alert(1)</script>";
    private static final String AFTER =
            "\u001B[2J\u009B31m\u202Etxt\u2066\u0007\u0000\uFFFE\n■ 假案\r\n\t]]>&amp;</testcase>[x](http://e.x)../../etc|`a`";
    /** What moves a cursor, rings, hides, turns the writing, or is no character at all. */
    private static final Pattern ACTING = Pattern.compile(
            "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F\\u202A-\\u202E\\u2066-\\u2069\\u200B-\\u200F\\uFFFE]");

    private Map<String, String> formats = Map.of();

    @BeforeAll
    void plant() throws Exception {
        RecordCopy planted = new RecordCopy(text -> BEFORE + text + AFTER, false);
        CaseFile file = planted.of(AllFormats.read(AllFormats.sample("hearing.yaml")));
        Waiver waiver =
                new Waiver(file.caseNumber(), "APL-44-1", BEFORE + AFTER, BEFORE + AFTER, LocalDate.of(2030, 1, 1));
        formats = new AllFormats().of(file, BEFORE + AFTER + ".yaml", waiver, false);
    }

    private String format(String name) {
        return formats.getOrDefault(name, "");
    }

    @Test
    void theHostileTextIsThereToBeSeen() {
        formats.forEach((format, text) -> {
            if (!format.equals("calendar")) { // the case is decided, nothing is due
                assertThat(text).as(format).contains("alert(1)");
            }
        });
    }

    @Test
    void noFormatHoldsACharacterThatActs() {
        formats.forEach((format, text) -> assertThat(
                        ACTING.matcher(text.replaceFirst("^\uFEFF", "")).results())
                .as(format)
                .isEmpty());
        assertThat(format("text")).contains("<U+001B>[2J").contains("<U+202E>");
    }

    @Test
    void noLineIsForged() {
        assertThat(format("text").lines().filter(line -> line.startsWith("■"))).hasSize(1);
        assertThat(format("markdown").lines().filter(line -> line.contains("假案")))
                .allMatch(line -> !line.startsWith("■"));
        assertThat(format("docx").lines().filter(line -> line.startsWith("■"))).isEmpty();
    }

    @Test
    void noCellIsAFormula() throws Exception {
        try (MappingIterator<List<String>> rows = new CsvMapper()
                .readerForListOf(String.class)
                .with(CsvParser.Feature.WRAP_AS_ARRAY)
                .readValues(format("csv").substring(1))) {
            assertThat(rows.readAll())
                    .hasSizeGreaterThan(100)
                    .allSatisfy(row -> assertThat(row).noneMatch(cell -> cell.matches("(?s)[=+@\\t\\r-].*")));
        }
    }

    @Test
    void xmlAndJsonCanBeRead() throws Exception {
        assertThat(DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(format("junit"))))
                        .getElementsByTagName("testsuite")
                        .getLength())
                .isEqualTo(1);
        assertThat(new ObjectMapper().readTree(format("json")).at("/reviews")).hasSize(1);
        assertThat(new ObjectMapper().readTree(format("sarif")).at("/runs")).hasSize(1);
    }

    @Test
    void markdownHoldsNoMarkupOfTheFile() {
        assertThat(Pattern.compile("(?<!\\\\)[<`|]|(?<!\\\\)\\[")
                        .matcher(format("markdown"))
                        .results())
                .isEmpty();
        assertThat(format("markdown")).doesNotContain("http://");
    }

    @Test
    void addressesOfFilesAreEscaped() throws Exception {
        String uri = new ObjectMapper()
                .readTree(format("sarif"))
                .at("/runs/0/artifacts/0/location/uri")
                .asText();
        assertThat(uri).matches("[\\x21-\\x7E]+").doesNotContain("<");
    }
}
