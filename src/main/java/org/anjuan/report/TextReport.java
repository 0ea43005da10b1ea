package org.anjuan.report;

import java.io.PrintWriter;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.CaseValues;
import org.anjuan.casefile.reading.Place;
import org.anjuan.law.rulebook.Rulebook;
import org.anjuan.review.Finding;
import org.anjuan.review.Finding.Sign;
import org.anjuan.review.Outcome;
import org.anjuan.review.Review;
import org.anjuan.review.band.PenaltyBand;

/** The report for a terminal: verdict first, then what is wrong, then what is open, then a count of the rest. */
public final class TextReport {
    private static final List<Outcome> OPEN = List.of(Outcome.PENDING, Outcome.UNDETERMINED);
    private static final List<Outcome> QUIET = List.of(Outcome.SATISFIED, Outcome.NOT_APPLICABLE);

    private final Messages messages;
    private final FindingText words;
    private final PointerText pointers;
    private final BandText bands;
    private final boolean all;

    /** A report in the language of {@code messages}; with {@code all} it also lists what is in order. */
    public TextReport(Messages messages, Rulebook rulebook, boolean all) {
        this.messages = messages;
        this.words = new FindingText(messages, rulebook);
        this.pointers = new PointerText(messages.locale());
        this.bands = new BandText(messages);
        this.all = all;
    }

    /** Writes {@code report} to {@code out}. */
    public void write(CheckReport report, PrintWriter out) {
        for (ReviewedCase reviewed : report.reviews()) {
            write(reviewed, out);
        }
        if (report.reviews().size() > 1) {
            total(report, out);
        }
        Provenance made = report.provenance();
        out.println(messages.text(
                "report.provenance",
                made.version(),
                made.rules().substring(0, 12),
                String.valueOf(made.workingDaysUntil()),
                report.asOf().toString()));
        out.flush();
    }

    private void write(ReviewedCase reviewed, PrintWriter out) {
        Review review = reviewed.review();
        String number = name(review.file());
        out.println(messages.text("report.case", number, reviewed.source().name()));
        out.println(messages.text("report.verdict", messages.text("verdict." + review.verdict()), counts(review)));
        out.println();
        bands(review.penaltyBands(), out);
        section(reviewed, Outcome.VIOLATED, out);
        section(reviewed, Outcome.QUESTIONED, out);
        OPEN.forEach(outcome -> openSection(review, outcome, out));
        if (all) {
            QUIET.forEach(outcome -> quietSection(review, outcome, out));
        } else {
            out.println(messages.text(
                    "report.rest", rest(review, Outcome.SATISFIED), rest(review, Outcome.NOT_APPLICABLE)));
        }
        out.println();
    }

    private void bands(List<PenaltyBand> penalties, PrintWriter out) {
        if (penalties.isEmpty()) {
            return;
        }
        out.println(messages.text("report.bands", String.valueOf(penalties.size())));
        for (PenaltyBand penalty : penalties) {
            out.println("  " + bands.result(penalty));
            bands.bands(penalty).forEach(band -> line("label.band", band, out));
            bands.lawful(penalty).forEach(open -> line("label.lawful", open, out));
        }
        out.println();
    }

    /** The case number, else the title of the file. */
    private String name(CaseFile file) {
        if (file.caseNumber() != null) {
            return file.caseNumber();
        }
        return file.title() != null ? file.title() : messages.text("report.no-number");
    }

    private static String rest(Review review, Outcome outcome) {
        return String.valueOf(review.with(outcome).size());
    }

    private String counts(Review review) {
        return review.summary().entrySet().stream()
                .map(entry -> messages.text("outcome." + entry.getKey()) + " " + entry.getValue())
                .collect(Collectors.joining(messages.text("list.separator")));
    }

    private void section(ReviewedCase reviewed, Outcome outcome, PrintWriter out) {
        List<Finding> findings = reviewed.review().with(outcome);
        heading(outcome, findings, out);
        for (Finding finding : findings) {
            title(finding, out);
            if (finding.consequence() != null) {
                line("label.consequence", words.consequence(finding.consequence()), out);
            }
            line("label.article", words.citation(finding), out);
            finding.signs().forEach(sign -> sign(reviewed, sign, out));
            line("label.remedy", words.remedy(finding, reviewed.review().file().decision() != null), out);
            if (!finding.covers().isEmpty()) {
                line("label.covers", String.join(", ", finding.covers()), out);
            }
            out.println();
        }
    }

    private void sign(ReviewedCase reviewed, Sign sign, PrintWriter out) {
        line("label.found", words.message(sign), out);
        CaseValues values = new CaseValues(reviewed.review().file());
        for (String pointer : sign.evidence()) {
            Place place = reviewed.locations().of(pointer);
            String where = reviewed.source().name() + ":" + place.line() + ":" + place.column();
            String value = values.at(pointer).map(text -> " = " + text).orElse("");
            line("label.evidence", where + "  " + pointers.label(pointer) + value, out);
        }
        sign.periods().forEach(period -> words.arithmetic(period).forEach(step -> line("label.dates", step, out)));
        sign.figures().forEach(figure -> words.readings(figure).forEach(step -> line("label.figure", step, out)));
    }

    private void openSection(Review review, Outcome outcome, PrintWriter out) {
        List<Finding> findings = review.with(outcome);
        heading(outcome, findings, out);
        for (Finding finding : findings) {
            title(finding, out);
            if (finding.fault() != null) {
                line("label.fault", finding.fault(), out);
            }
            if (finding.dueOn() != null) {
                line("label.due", finding.dueOn().toString(), out);
            }
            finding.running()
                    .forEach(period -> words.arithmetic(period).forEach(step -> line("label.dates", step, out)));
            if (!finding.missing().isEmpty()) {
                line(
                        "label.missing",
                        finding.missing().stream()
                                .map(words::missing)
                                .collect(Collectors.joining(messages.text("list.separator"))),
                        out);
            }
        }
        if (!findings.isEmpty()) {
            out.println();
        }
    }

    private void quietSection(Review review, Outcome outcome, PrintWriter out) {
        List<Finding> findings = review.with(outcome);
        heading(outcome, findings, out);
        for (Finding finding : findings) {
            title(finding, out);
            if (finding.speaker() != null) {
                line("label.speaker", finding.speaker(), out);
            }
        }
        if (!findings.isEmpty()) {
            out.println();
        }
    }

    private void heading(Outcome outcome, List<Finding> findings, PrintWriter out) {
        if (!findings.isEmpty()) {
            out.println(messages.text(
                    "report.heading", messages.text("outcome." + outcome), String.valueOf(findings.size())));
        }
    }

    private void title(Finding finding, PrintWriter out) {
        out.println("  " + finding.obligation().id() + "  "
                + words.in(finding.obligation().title()));
    }

    private void line(String label, String text, PrintWriter out) {
        out.println("    " + messages.text(label) + "  " + text);
    }

    private void total(CheckReport report, PrintWriter out) {
        String verdicts = report.reviews().stream()
                .collect(Collectors.groupingBy(
                        reviewed -> reviewed.review().verdict(), TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry -> messages.text("verdict." + entry.getKey()) + " " + entry.getValue())
                .collect(Collectors.joining(messages.text("list.separator")));
        out.println(
                messages.text("report.total", String.valueOf(report.reviews().size()), verdicts));
    }
}
