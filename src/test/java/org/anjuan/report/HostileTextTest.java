package org.anjuan.report;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.property.DateStart;
import biweekly.property.DateTimeStamp;
import biweekly.property.Description;
import biweekly.property.Summary;
import biweekly.property.Uid;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.anjuan.casefile.CaseFile;
import org.anjuan.review.Waiver;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
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

    private final Map<String, String> formats = new LinkedHashMap<>();

    @BeforeAll
    void plant(@TempDir Path folder) throws Exception {
        AllFormats all = new AllFormats(folder);
        formats.putAll(all.of(planted("hearing.yaml"), BEFORE + AFTER + ".yaml", waiver(), false));
        // only of a file that is not decided something is due
        Map<String, String> open = all.of(planted("open.yaml"), BEFORE + AFTER + ".yaml", waiver(), false);
        open.forEach((format, text) ->
                formats.merge(format, text, (decided, undecided) -> format.equals("calendar") ? undecided : decided));
    }

    private static CaseFile planted(String sample) throws Exception {
        return new RecordCopy(text -> BEFORE + text + AFTER, false).of(AllFormats.read(AllFormats.sample(sample)));
    }

    private static Waiver waiver() {
        return new Waiver(
                BEFORE + "甲县交罚〔2024〕2号" + AFTER, "APL-22-1", BEFORE + AFTER, BEFORE + AFTER, LocalDate.of(2030, 1, 1));
    }

    private String format(String name) {
        return formats.getOrDefault(name, "");
    }

    @Test
    void theHostileTextIsThereToBeSeen() {
        assertThat(formats)
                .hasSizeGreaterThan(10)
                .allSatisfy((format, text) -> assertThat(text).contains("alert(1)"));
    }

    @Test
    void theWaiverIsHostileToo() {
        assertThat(formats.entrySet())
                .filteredOn(format ->
                        !format.getKey().equals("calendar") && !format.getKey().equals("page index.html"))
                .filteredOn(format -> format.getValue().contains("甲县交罚"))
                .hasSize(9)
                .allSatisfy(format -> assertThat(format.getValue()).contains("2030-01-01"));
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
    void pagesHoldNoMarkupOfTheFile() {
        assertThat(pages()).hasSizeGreaterThan(2).allSatisfy((name, text) -> {
            Document page = Jsoup.parse(text);
            assertThat(page.select("script, img, iframe, object, embed, form")).isEmpty();
            assertThat(page.select("style")).hasSize(1);
            assertThat(page.select("[href]").eachAttr("href")).noneMatch(link -> link.contains(":"));
            assertThat(page.getAllElements())
                    .flatExtracting(element -> element.attributes().asList())
                    .extracting(Attribute::getKey)
                    .noneMatch(key -> key.startsWith("on") || key.equals("src"));
        });
    }

    @Test
    void namesOfPagesAreNeitherPathsNorMarkup() {
        assertThat(pages().keySet())
                .filteredOn(name -> name.startsWith("page "))
                .hasSize(3)
                .allMatch(name -> name.matches("page [\\p{L}\\p{N}-]+\\.html"));
    }

    private Map<String, String> pages() {
        Map<String, String> pages = new TreeMap<>(formats);
        pages.keySet().removeIf(name -> !name.equals("html") && !name.startsWith("page "));
        return pages;
    }

    @Test
    void theCalendarHoldsNoPropertyOfTheFile() {
        List<ICalendar> calendars = Biweekly.parse(format("calendar")).all();
        assertThat(calendars).hasSize(1);
        assertThat(calendars.get(0).getEvents())
                .hasSizeGreaterThan(2)
                .allSatisfy(event -> assertThat(event.getProperties().keySet())
                        .isSubsetOf(Uid.class, Summary.class, Description.class, DateStart.class, DateTimeStamp.class));
        assertThat(format("calendar").lines())
                .allMatch(line ->
                        line.matches("(BEGIN|END|VERSION|PRODID|UID|SUMMARY|DESCRIPTION|DTSTART|DTSTAMP)[:;].*| .*"));
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
