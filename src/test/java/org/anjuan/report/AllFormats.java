package org.anjuan.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.reading.CaseFileReader;
import org.anjuan.casefile.reading.CaseSource;
import org.anjuan.casefile.reading.UnreadableCaseFile;
import org.anjuan.law.rulebook.PackedRulebook;
import org.anjuan.law.rulebook.Rulebook;
import org.anjuan.report.docx.OpinionReport;
import org.anjuan.report.html.HtmlFolder;
import org.anjuan.report.html.HtmlReport;
import org.anjuan.report.sarif.SarifReport;
import org.anjuan.review.Reviewer;
import org.anjuan.review.Waiver;
import org.anjuan.review.Waivers;
import org.anjuan.review.engine.RuleBase;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Reviews a case file and presents it in every format, as text. */
final class AllFormats {
    private static final LocalDate DAY = LocalDate.of(2024, 4, 2);

    private final Rulebook rulebook = new PackedRulebook().read();
    private final Reviewer reviewer = new Reviewer(rulebook, RuleBase.compiled());
    private final Path folder;

    /** @param folder for the pages that it makes */
    AllFormats(Path folder) {
        this.folder = folder;
    }

    /** A lawful sample case. */
    static CaseSource sample(String name) throws UnreadableCaseFile {
        return CaseSource.of(Path.of(System.getProperty("anjuan.project", "."), "sample-cases/lawful", name));
    }

    static CaseFile read(CaseSource source) throws UnreadableCaseFile {
        return new CaseFileReader().read(source);
    }

    /**
     * Each format's text by the format's name; of the folder of pages each page by its own.
     *
     * @param name of the file, as a user gave it
     * @param waiver that is told of in the report
     */
    Map<String, String> of(CaseFile file, String name, Waiver waiver, boolean redact)
            throws IOException, UnreadableCaseFile {
        CaseSource source = sample("hearing.yaml");
        ReviewedCase reviewed = new ReviewedCase(
                new CaseSource(name, source.text(), source.format(), source.sha256()),
                reviewer.review(file, DAY),
                new CaseFileReader().locations(source),
                new Waivers(List.of(waiver)));
        CheckReport report = new Screen(redact)
                .of(new CheckReport(
                        new Provenance("1", "0".repeat(64), List.of(), 2026), DAY, List.of(reviewed), List.of()));
        Messages messages = new Messages(Locale.CHINESE);
        Map<String, Report> formats = new LinkedHashMap<>();
        formats.put("text", new TextReport(messages, rulebook, StandardCharsets.UTF_8, true, false));
        formats.put("json", new JsonReport(messages, rulebook));
        formats.put("sarif", new SarifReport(messages, rulebook));
        formats.put("csv", new CsvReport(messages, rulebook));
        formats.put("junit", new JunitReport(messages, rulebook));
        formats.put("markdown", new MarkdownReport(messages, rulebook));
        formats.put("calendar", new CalendarReport(messages, rulebook));
        formats.put("docx", new OpinionReport(messages, rulebook));
        formats.put("html", new HtmlReport(messages, rulebook));
        Map<String, String> texts = new LinkedHashMap<>();
        for (Map.Entry<String, Report> format : formats.entrySet()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            format.getValue().write(report, out);
            texts.put(format.getKey(), text(format.getKey(), out));
        }
        Path pages = Files.createTempDirectory(folder, "pages");
        new HtmlFolder(messages, rulebook).write(report, pages);
        try (Stream<Path> files = Files.list(pages)) {
            for (Path page : files.toList()) {
                texts.put("page " + page.getFileName(), Files.readString(page));
            }
        }
        return texts;
    }

    private static String text(String format, ByteArrayOutputStream bytes) throws IOException {
        if (!format.equals("docx")) {
            return bytes.toString(StandardCharsets.UTF_8);
        }
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes.toByteArray()));
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }
}
