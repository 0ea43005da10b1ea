package org.anjuan.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.anjuan.law.rulebook.Rulebook;
import org.anjuan.review.Finding;
import org.anjuan.review.Finding.Sign;
import org.anjuan.review.Outcome;
import org.anjuan.review.band.PenaltyBand;

/** The report as Markdown, for pull requests, wikis and notes. */
public final class MarkdownReport implements Report {
    /** Characters that Markdown or the HTML in it would read, and the starts of what becomes a link by itself. */
    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_{}\\[\\]<>#|~&@$]|(?<=www)\\.|:(?=//)");

    private final Messages messages;
    private final FindingText words;
    private final BandText bands;
    private final CaseText cases;
    private final OutlookText ahead;
    private final ProblemText problems;

    /** A report in the language of {@code messages}. */
    public MarkdownReport(Messages messages, Rulebook rulebook) {
        this.messages = messages;
        this.words = new FindingText(messages, rulebook);
        this.bands = new BandText(messages);
        this.cases = new CaseText(messages);
        this.ahead = new OutlookText(messages, rulebook);
        this.problems = new ProblemText(messages);
    }

    @Override
    public void write(CheckReport report, OutputStream out) throws IOException {
        PrintWriter page = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        report.reviews().forEach(reviewed -> write(reviewed, page));
        if (!report.problems().isEmpty()) {
            page.println("# " + messages.text("report.unreadable") + "\n");
            report.problems().forEach(problem -> page.println("- " + plain(problems.line(problem))));
            page.println();
        }
        page.println("*" + plain(cases.provenance(report)) + "*");
        page.flush();
        if (page.checkError()) {
            throw new IOException();
        }
    }

    private void write(ReviewedCase reviewed, PrintWriter page) {
        page.println("# " + plain(cases.name(reviewed.review().file())) + "\n");
        page.println(
                messages.text("column.source") + ": " + plain(reviewed.source().name()) + "\n");
        page.println(
                "**" + plain(messages.text("report.verdict", cases.verdict(reviewed.review()), cases.counts(reviewed)))
                        + "**\n");
        if (reviewed.review().comparesNoPenalty()) {
            page.println(plain(messages.text("report.no-item")) + "\n");
        }
        bands(reviewed.review().penaltyBands(), page);
        for (Outcome outcome : List.of(Outcome.VIOLATED, Outcome.QUESTIONED)) {
            section(reviewed, messages.text("outcome." + outcome), reviewed.with(outcome), page);
        }
        section(reviewed, messages.text("report.waived"), reviewed.waived(), page);
        for (Outcome outcome : List.of(Outcome.UNDETERMINED, Outcome.PENDING)) {
            section(reviewed, messages.text("outcome." + outcome), reviewed.with(outcome), page);
        }
        ahead.lines(reviewed.review()).ifPresent(lines -> {
            page.println("## " + messages.text("report.ahead") + "\n");
            lines.forEach(
                    line -> page.println("- " + messages.text("label." + line.label()) + ": " + plain(line.text())));
            page.println();
        });
    }

    private void bands(List<PenaltyBand> penalties, PrintWriter page) {
        if (penalties.isEmpty()) {
            return;
        }
        heading(messages.text("report.bands"), penalties, page);
        for (PenaltyBand penalty : penalties) {
            page.println("- " + plain(bands.result(penalty)));
            bands.bands(penalty).forEach(band -> item("label.band", band, page));
            bands.lawful(penalty).forEach(open -> item("label.lawful", open, page));
        }
        page.println();
    }

    private void heading(String title, List<?> entries, PrintWriter page) {
        page.println("## " + plain(messages.text("report.heading", title, String.valueOf(entries.size()))) + "\n");
    }

    private void section(ReviewedCase reviewed, String title, List<Finding> findings, PrintWriter page) {
        if (findings.isEmpty()) {
            return;
        }
        heading(title, findings, page);
        for (Finding finding : findings) {
            page.println("- **" + plain(finding.obligation().id()) + "** "
                    + plain(words.in(finding.obligation().title()) + " (" + words.citation(finding) + ")"));
            details(reviewed, finding, page);
        }
        page.println();
    }

    private void details(ReviewedCase reviewed, Finding finding, PrintWriter page) {
        if (finding.isDefect()) {
            finding.signs().forEach(sign -> sign(reviewed, sign, page));
            item(
                    "label.consequence",
                    finding.consequence() == null ? "" : words.consequence(finding.consequence()),
                    page);
            item("label.remedy", words.remedy(finding, reviewed.review().file().decision() != null), page);
            item("label.waiver", cases.waiver(reviewed, finding), page);
        }
        item("label.due", finding.dueOn() == null ? "" : finding.dueOn().toString(), page);
        item("label.missing", words.missing(finding), page);
    }

    private void sign(ReviewedCase reviewed, Sign sign, PrintWriter page) {
        item("label.found", words.message(sign), page);
        sign.evidence().forEach(pointer -> item("label.evidence", cases.evidence(reviewed, pointer), page));
        sign.periods().stream()
                .flatMap(period -> words.arithmetic(period).stream())
                .forEach(step -> item("label.dates", step, page));
    }

    private void item(String label, String text, PrintWriter page) {
        if (!text.isEmpty()) {
            page.println("  - " + messages.text(label) + ": " + plain(text));
        }
    }

    private static String plain(String text) {
        return MARKUP.matcher(text).replaceAll("\\\\$0");
    }
}
