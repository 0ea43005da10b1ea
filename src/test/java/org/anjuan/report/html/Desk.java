package org.anjuan.report.html;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.reading.CaseFileReader;
import org.anjuan.casefile.reading.CaseSource;
import org.anjuan.casefile.reading.Format;
import org.anjuan.casefile.reading.Problem;
import org.anjuan.casefile.reading.UnreadableCaseFile;
import org.anjuan.law.rulebook.PackedRulebook;
import org.anjuan.law.rulebook.Rulebook;
import org.anjuan.report.CheckReport;
import org.anjuan.report.Messages;
import org.anjuan.report.Provenance;
import org.anjuan.report.ReviewedCase;
import org.anjuan.review.Reviewer;
import org.anjuan.review.engine.RuleBase;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reviews case files with the real rules and reads the pages as a browser does. */
final class Desk {
    static final Path SAMPLES =
            Path.of(System.getProperty("anjuan.project", ".")).resolve("sample-cases");
    static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    /** The hearing right is told on 2024-03-26, its fifth working day is 2024-04-02, and on that day it is decided. */
    static final String EARLY = """
            caseNumber: 甲罚〔2024〕1号
            region: 江西省/丙市/甲县
            domain: transport
            procedure: ordinary
            party: {kind: organization, name: 乙公司}
            filing: {on: 2024-03-05}
            notice:
            - {kind: penalty-notice, on: 2024-03-26, servedOn: 2024-03-26, rights: [statement, self-defence, hearing-request], proposedPenalties: [{type: fine, amount: 60000}]}
            decision: {on: 2024-04-02, kind: penalty, penalties: [{type: fine, amount: 60000}]}
            """;

    private final Rulebook rulebook = new PackedRulebook().read();
    private final Reviewer reviewer = new Reviewer(rulebook, RuleBase.compiled());
    private final CaseFileReader reader = new CaseFileReader();

    Rulebook rulebook() {
        return rulebook;
    }

    ReviewedCase sample(String path) {
        return sample(path, UnaryOperator.identity());
    }

    /** The review of a sample case after {@code change}. */
    ReviewedCase sample(String path, UnaryOperator<CaseFile> change) {
        try {
            return reviewed(CaseSource.of(SAMPLES.resolve(path)), change, DAY);
        } catch (UnreadableCaseFile e) {
            throw new AssertionError(e);
        }
    }

    /** The review of a sample case on {@code day}. */
    ReviewedCase asOf(LocalDate day, String path) {
        try {
            return reviewed(CaseSource.of(SAMPLES.resolve(path)), UnaryOperator.identity(), day);
        } catch (UnreadableCaseFile e) {
            throw new AssertionError(e);
        }
    }

    ReviewedCase text(String yaml) {
        try {
            CaseSource source = CaseSource.of("case.yaml", yaml.getBytes(StandardCharsets.UTF_8), Format.YAML);
            return reviewed(source, UnaryOperator.identity(), DAY);
        } catch (UnreadableCaseFile e) {
            throw new AssertionError(e);
        }
    }

    private ReviewedCase reviewed(CaseSource source, UnaryOperator<CaseFile> change, LocalDate day)
            throws UnreadableCaseFile {
        CaseFile file = change.apply(reader.read(source));
        return new ReviewedCase(source, reviewer.review(file, day), reader.locations(source));
    }

    CheckReport report(List<Problem> problems, ReviewedCase... cases) {
        Provenance provenance = new Provenance("1.2.3", rulebook.digest(), List.of(), 2026);
        return new CheckReport(provenance, DAY, new ArrayList<>(List.of(cases)), problems);
    }

    String html(Locale locale, CheckReport report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new HtmlReport(new Messages(locale), rulebook).write(report, out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    Document page(Locale locale, ReviewedCase... cases) {
        return Jsoup.parse(html(locale, report(List.of(), cases)));
    }
}
