package org.anjuan.report.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.anjuan.casefile.CaseFile;
import org.anjuan.law.rulebook.Rulebook;
import org.anjuan.report.BandText;
import org.anjuan.report.CaseText;
import org.anjuan.report.CheckReport;
import org.anjuan.report.FindingText;
import org.anjuan.report.Messages;
import org.anjuan.report.OutlookText;
import org.anjuan.report.ReviewedCase;
import org.anjuan.report.StageText;
import org.anjuan.review.Finding;
import org.anjuan.review.Outcome;
import org.anjuan.review.Review;
import org.anjuan.review.band.PenaltyBand;
import org.jspecify.annotations.Nullable;

/** Writes the opinion on one case: who and what, conclusion, each stage, each finding, what comes next, signatures. */
final class Opinion {
    private final Messages messages;
    private final CheckReport report;
    private final WordDocument document;
    private final FindingText words;
    private final StageText stageNames;
    private final BandText bands;
    private final CaseText cases;
    private final OutlookText ahead;
    private int sections;

    Opinion(Messages messages, Rulebook rulebook, CheckReport report, WordDocument document) {
        this.messages = messages;
        this.report = report;
        this.document = document;
        this.words = new FindingText(messages, rulebook);
        this.stageNames = new StageText(messages.locale(), rulebook);
        this.bands = new BandText(messages);
        this.cases = new CaseText(messages);
        this.ahead = new OutlookText(messages, rulebook);
    }

    void write(ReviewedCase reviewed) {
        Review review = reviewed.review();
        sections = 0;
        document.title(messages.text("opinion.title"));
        document.table(List.of(1, 4), null, head(reviewed));
        heading("conclusion");
        document.body(messages.text("opinion.conclusion." + review.verdict()));
        document.body(messages.text("report.verdict", cases.verdict(review), cases.counts(reviewed)));
        if (review.comparesNoPenalty()) {
            document.body(messages.text("report.no-item"));
        }
        heading("stages");
        document.table(
                List.of(5, 2, 2, 3, 3, 2),
                row(
                        messages.text("column.stage"),
                        name(Outcome.SATISFIED),
                        name(Outcome.VIOLATED),
                        name(Outcome.QUESTIONED),
                        name(Outcome.UNDETERMINED),
                        name(Outcome.PENDING)),
                stages(review));
        bands(review.penaltyBands());
        findings("violated", reviewed, reviewed.with(Outcome.VIOLATED));
        findings("questioned", reviewed, reviewed.with(Outcome.QUESTIONED));
        findings("waived", reviewed, reviewed.waived());
        open(review);
        ahead.lines(review).ifPresent(lines -> {
            heading("ahead");
            lines.forEach(line -> document.entry(messages.text("label." + line.label()), line.text()));
        });
        document.signatures(List.of(
                messages.text("opinion.reviewer"), messages.text("opinion.head"), messages.text("opinion.office")));
        document.small(cases.provenance(report));
    }

    private void heading(String key) {
        sections++;
        document.heading(messages.text(
                "opinion.section", messages.text("numeral." + sections), messages.text("opinion." + key)));
    }

    private String name(Outcome outcome) {
        return messages.text("outcome." + outcome);
    }

    private List<List<String>> head(ReviewedCase reviewed) {
        CaseFile file = reviewed.review().file();
        List<List<String>> head = new ArrayList<>();
        add(head, "opinion.case-number", file.caseNumber());
        add(head, "opinion.case-title", file.title());
        add(head, "opinion.party", file.party() == null ? null : file.party().name());
        add(
                head,
                "opinion.organ",
                file.authority() == null ? null : file.authority().organ());
        add(head, "opinion.item", file.item());
        add(head, "opinion.file", reviewed.source().name());
        add(head, "opinion.as-of", report.asOf().toString());
        return head;
    }

    private void add(List<List<String>> rows, String label, @Nullable String value) {
        rows.add(row(messages.text(label), Objects.requireNonNullElse(value, messages.text("opinion.not-recorded"))));
    }

    private List<List<String>> stages(Review review) {
        Map<String, List<Finding>> stages = review.checklist().stream()
                .filter(finding -> finding.outcome() != Outcome.NOT_APPLICABLE)
                .collect(Collectors.groupingBy(
                        finding -> finding.obligation().stage(), () -> new TreeMap<>(stageNames), Collectors.toList()));
        return stages.entrySet().stream()
                .map(stage -> row(
                        stageNames.of(stage.getKey()),
                        count(stage.getValue(), Outcome.SATISFIED),
                        count(stage.getValue(), Outcome.VIOLATED),
                        count(stage.getValue(), Outcome.QUESTIONED),
                        count(stage.getValue(), Outcome.UNDETERMINED),
                        count(stage.getValue(), Outcome.PENDING)))
                .toList();
    }

    private static String count(List<Finding> findings, Outcome outcome) {
        long count = findings.stream()
                .filter(finding -> finding.outcome() == outcome)
                .count();
        return count == 0 ? "" : String.valueOf(count);
    }

    private void bands(List<PenaltyBand> penalties) {
        if (penalties.isEmpty()) {
            return;
        }
        heading("bands");
        for (PenaltyBand penalty : penalties) {
            document.item(bands.result(penalty));
            document.table(
                    List.of(3, 4, 4, 2),
                    row(
                            messages.text("column.text"),
                            messages.text("label.band"),
                            messages.text("column.amounts"),
                            messages.text("column.fit")),
                    bands.rows(penalty).stream()
                            .map(band -> row(band.text(), band.tier(), band.amounts(), band.fit()))
                            .toList());
            bands.lawful(penalty).forEach(open -> document.entry(messages.text("label.lawful"), open));
        }
    }

    private void findings(String key, ReviewedCase reviewed, List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        heading(key);
        for (int i = 0; i < findings.size(); i++) {
            finding(i + 1, reviewed, findings.get(i));
        }
    }

    private void finding(int number, ReviewedCase reviewed, Finding finding) {
        document.item(messages.text(
                "opinion.finding",
                String.valueOf(number),
                words.in(finding.obligation().title()),
                finding.obligation().id()));
        document.entry(messages.text("label.article"), words.citation(finding));
        finding.signs().forEach(sign -> document.entry(messages.text("label.found"), words.message(sign)));
        String evidence = finding.signs().stream()
                .flatMap(sign -> sign.evidence().stream())
                .distinct()
                .map(pointer -> cases.described(reviewed, pointer))
                .collect(Collectors.joining(messages.text("list.separator")));
        document.entry(messages.text("label.evidence"), evidence);
        finding.signs().stream()
                .flatMap(sign -> sign.periods().stream())
                .flatMap(period -> words.arithmetic(period).stream())
                .distinct()
                .forEach(step -> document.entry(messages.text("label.dates"), step));
        if (finding.consequence() != null) {
            document.entry(messages.text("label.consequence"), words.consequence(finding.consequence()));
        }
        boolean decided = reviewed.review().file().decision() != null;
        document.entry(messages.text("label.remedy"), words.remedy(finding, decided));
        document.entry(messages.text("label.waiver"), cases.waiver(reviewed, finding));
    }

    private void open(Review review) {
        List<Finding> open = review.with(Outcome.UNDETERMINED);
        if (open.isEmpty()) {
            return;
        }
        heading("undetermined");
        document.table(
                List.of(2, 5, 5),
                row(messages.text("column.obligation"), messages.text("column.title"), messages.text("column.missing")),
                open.stream()
                        .map(finding -> row(
                                finding.obligation().id(),
                                words.in(finding.obligation().title()),
                                words.missing(finding)))
                        .toList());
    }

    private static List<String> row(String... cells) {
        return List.of(cells);
    }
}
