package org.anjuan.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.anjuan.law.rulebook.Rulebook;
import org.anjuan.review.Finding;
import org.anjuan.review.Finding.Sign;
import org.anjuan.review.Outcome;
import org.anjuan.review.Review;
import org.anjuan.review.Verdict;
import org.anjuan.review.band.PenaltyBand;
import picocli.CommandLine.Help.Ansi;

/** The report for a terminal: verdict first, then what is wrong, then what is open, then a count of the rest. */
public final class TextReport implements Report {
    private static final List<Outcome> OPEN = List.of(Outcome.PENDING, Outcome.UNDETERMINED);
    private static final List<Outcome> QUIET = List.of(Outcome.SATISFIED, Outcome.NOT_APPLICABLE);

    private final Messages messages;
    private final FindingText words;
    private final BandText bands;
    private final CaseText cases;
    private final OutlookText ahead;
    private final Charset charset;
    private final boolean all;
    private final boolean colour;

    /**
     * A report in the language of {@code messages}.
     *
     * @param all whether it also lists what is in order
     */
    public TextReport(Messages messages, Rulebook rulebook, Charset charset, boolean all, boolean colour) {
        this.messages = messages;
        this.words = new FindingText(messages, rulebook);
        this.bands = new BandText(messages);
        this.cases = new CaseText(messages);
        this.ahead = new OutlookText(messages, rulebook);
        this.charset = charset;
        this.all = all;
        this.colour = colour;
    }

    @Override
    public void write(CheckReport report, OutputStream out) throws IOException {
        TextPage page = new TextPage(messages, out, charset, colour);
        for (ReviewedCase reviewed : report.reviews()) {
            write(reviewed, page);
        }
        if (report.reviews().size() > 1) {
            total(report, page);
        }
        page.line(cases.provenance(report));
        if (!page.finish()) {
            throw new IOException();
        }
    }

    private void write(ReviewedCase reviewed, TextPage page) {
        Review review = reviewed.review();
        page.line(
                messages.text(
                        "report.case",
                        cases.name(review.file()),
                        reviewed.source().name()),
                Ansi.Style.bold);
        page.line(
                messages.text("report.verdict", cases.verdict(review), cases.counts(reviewed)),
                tone(review.verdict()),
                Ansi.Style.bold);
        if (review.comparesNoPenalty()) {
            page.line(messages.text("report.no-item"));
        }
        page.line();
        bands(review.penaltyBands(), page);
        defects(reviewed, Outcome.VIOLATED, page);
        defects(reviewed, Outcome.QUESTIONED, page);
        List<Finding> waived = reviewed.waived();
        heading(messages.text("report.waived"), waived, Ansi.Style.fg_magenta, page);
        waived.forEach(finding -> defect(reviewed, finding, page));
        OPEN.forEach(outcome -> open(review, outcome, page));
        ahead.lines(review).ifPresent(lines -> {
            page.line(messages.text("report.ahead"), Ansi.Style.fg_cyan, Ansi.Style.bold);
            lines.forEach(line -> page.detail(line.label(), line.text()));
            page.line();
        });
        if (all) {
            QUIET.forEach(outcome -> quiet(review, outcome, page));
        } else {
            page.line(messages.text(
                    "report.rest", rest(review, Outcome.SATISFIED), rest(review, Outcome.NOT_APPLICABLE)));
        }
        page.line();
    }

    private void bands(List<PenaltyBand> penalties, TextPage page) {
        heading(messages.text("report.bands"), penalties, Ansi.Style.fg_cyan, page);
        for (PenaltyBand penalty : penalties) {
            page.line("  " + bands.result(penalty));
            bands.bands(penalty).forEach(band -> page.detail("band", band));
            bands.lawful(penalty).forEach(open -> page.detail("lawful", open));
        }
        if (!penalties.isEmpty()) {
            page.line();
        }
    }

    private static String rest(Review review, Outcome outcome) {
        return String.valueOf(review.with(outcome).size());
    }

    private void defects(ReviewedCase reviewed, Outcome outcome, TextPage page) {
        List<Finding> findings = reviewed.with(outcome);
        heading(messages.text("outcome." + outcome), findings, tone(outcome), page);
        findings.forEach(finding -> defect(reviewed, finding, page));
    }

    private void defect(ReviewedCase reviewed, Finding finding, TextPage page) {
        title(finding, page);
        if (finding.consequence() != null) {
            page.detail("consequence", words.consequence(finding.consequence()));
        }
        page.detail("article", words.citation(finding));
        finding.signs().forEach(sign -> sign(reviewed, sign, page));
        page.detail("remedy", words.remedy(finding, reviewed.review().file().decision() != null));
        page.detail("covers", String.join(", ", finding.covers()));
        page.detail("waiver", cases.waiver(reviewed, finding));
        page.line();
    }

    private void sign(ReviewedCase reviewed, Sign sign, TextPage page) {
        page.detail("found", words.message(sign));
        sign.evidence().forEach(pointer -> page.detail("evidence", cases.evidence(reviewed, pointer)));
        sign.periods().forEach(period -> words.arithmetic(period).forEach(step -> page.detail("dates", step)));
        sign.figures().forEach(figure -> words.readings(figure).forEach(step -> page.detail("figure", step)));
    }

    private void open(Review review, Outcome outcome, TextPage page) {
        List<Finding> findings = review.with(outcome);
        heading(messages.text("outcome." + outcome), findings, tone(outcome), page);
        for (Finding finding : findings) {
            title(finding, page);
            page.detail("fault", finding.fault() == null ? "" : finding.fault());
            page.detail("due", finding.dueOn() == null ? "" : finding.dueOn().toString());
            finding.running().forEach(period -> words.arithmetic(period).forEach(step -> page.detail("dates", step)));
            page.detail("missing", words.missing(finding));
        }
        if (!findings.isEmpty()) {
            page.line();
        }
    }

    private void quiet(Review review, Outcome outcome, TextPage page) {
        List<Finding> findings = review.with(outcome);
        heading(messages.text("outcome." + outcome), findings, tone(outcome), page);
        for (Finding finding : findings) {
            title(finding, page);
            page.detail("speaker", finding.speaker() == null ? "" : finding.speaker());
        }
        if (!findings.isEmpty()) {
            page.line();
        }
    }

    private void heading(String name, List<?> findings, Ansi.Style tone, TextPage page) {
        if (!findings.isEmpty()) {
            page.line(messages.text("report.heading", name, String.valueOf(findings.size())), tone, Ansi.Style.bold);
        }
    }

    private void title(Finding finding, TextPage page) {
        page.item(finding.obligation().id(), words.in(finding.obligation().title()));
    }

    private static Ansi.Style tone(Outcome outcome) {
        return switch (outcome) {
            case VIOLATED -> Ansi.Style.fg_red;
            case QUESTIONED -> Ansi.Style.fg_yellow;
            case UNDETERMINED -> Ansi.Style.fg_blue;
            case PENDING -> Ansi.Style.fg_cyan;
            case SATISFIED, NOT_APPLICABLE -> Ansi.Style.fg_green;
        };
    }

    private static Ansi.Style tone(Verdict verdict) {
        return switch (verdict) {
            case QUESTIONED -> tone(Outcome.QUESTIONED);
            case INCOMPLETE -> tone(Outcome.UNDETERMINED);
            case LAWFUL -> tone(Outcome.SATISFIED);
            default -> tone(Outcome.VIOLATED);
        };
    }

    private void total(CheckReport report, TextPage page) {
        String verdicts = report.reviews().stream()
                .collect(Collectors.groupingBy(
                        reviewed -> reviewed.review().verdict(), TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry -> messages.text("verdict." + entry.getKey()) + " " + entry.getValue())
                .collect(Collectors.joining(messages.text("list.separator")));
        page.line(messages.text("report.total", String.valueOf(report.reviews().size()), verdicts));
    }
}
