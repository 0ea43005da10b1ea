package org.anjuan.report.sarif;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anjuan.casefile.reading.Place;
import org.anjuan.casefile.reading.Problem;
import org.anjuan.law.Breach;
import org.anjuan.law.Grade;
import org.anjuan.law.Obligation;
import org.anjuan.law.rulebook.Rulebook;
import org.anjuan.report.CaseText;
import org.anjuan.report.CheckReport;
import org.anjuan.report.FindingText;
import org.anjuan.report.JsonOutput;
import org.anjuan.report.Messages;
import org.anjuan.report.ProblemText;
import org.anjuan.report.Report;
import org.anjuan.report.ReviewedCase;
import org.anjuan.report.sarif.SarifLog.Level;
import org.anjuan.report.sarif.SarifLog.Location;
import org.anjuan.report.sarif.SarifLog.Message;
import org.anjuan.review.Finding;
import org.anjuan.review.Outcome;
import org.jspecify.annotations.Nullable;

/** The report as SARIF 2.1.0: obligations are rules, defects and what is undetermined are results. */
public final class SarifReport implements Report {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
    private static final Place START = new Place(1, 1);

    private final Messages messages;
    private final Rulebook rulebook;
    private final FindingText words;
    private final CaseText cases;
    private final ProblemText problems;
    private final FileUri uris = new FileUri();

    /** A report in the language of {@code messages}. */
    public SarifReport(Messages messages, Rulebook rulebook) {
        this.messages = messages;
        this.rulebook = rulebook;
        this.words = new FindingText(messages, rulebook);
        this.cases = new CaseText(messages);
        this.problems = new ProblemText(messages);
    }

    @Override
    public void write(CheckReport report, OutputStream out) throws IOException {
        SarifLog log = new SarifLog(SCHEMA, "2.1.0", List.of(run(report)));
        new JsonOutput().write(log, new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    private SarifLog.Run run(CheckReport report) {
        List<SarifLog.Rule> rules =
                rulebook.obligations().stream().map(this::rule).toList();
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("provenance", report.provenance());
        properties.put("asOf", report.asOf());
        properties.put("reviews", report.reviews().stream().map(this::summary).toList());
        return new SarifLog.Run(
                new SarifLog.Tool(
                        new SarifLog.Driver("anjuan", report.provenance().version(), rules)),
                List.of(invocation(report)),
                report.reviews().stream().map(this::artifact).toList(),
                report.reviews().stream().flatMap(this::results).toList(),
                "utf16CodeUnits",
                messages.locale().getLanguage(),
                properties);
    }

    private SarifLog.Rule rule(Obligation obligation) {
        String citation = words.citation(obligation.latest());
        String breaches = obligation.breaches().stream()
                .map(Breach::message)
                .map(words::in)
                .collect(Collectors.joining("\n- ", "\n- ", "\n"));
        boolean certain = obligation.breaches().stream().anyMatch(breach -> breach.grade() == Grade.VIOLATED);
        return new SarifLog.Rule(
                obligation.id(),
                new Message(words.in(obligation.title())),
                new Message(citation + breaches + words.in(obligation.remedyAfter())),
                new SarifLog.Configuration(certain ? Level.ERROR : Level.WARNING),
                Map.of("article", citation, "tags", List.of(obligation.stage())));
    }

    private Map<String, Object> summary(ReviewedCase reviewed) {
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("source", reviewed.source().name());
        summary.put("case", cases.name(reviewed.review().file()));
        summary.put("verdict", reviewed.review().verdict());
        summary.put("summary", reviewed.review().summary());
        return summary;
    }

    private SarifLog.Invocation invocation(CheckReport report) {
        boolean faultless = report.reviews().stream()
                .noneMatch(reviewed -> reviewed.review().hasFault());
        return new SarifLog.Invocation(
                faultless && report.problems().isEmpty(),
                report.problems().stream().map(this::notification).toList());
    }

    private SarifLog.Notification notification(Problem problem) {
        return new SarifLog.Notification(
                Level.ERROR,
                new Message(problems.message(problem)),
                List.of(location(problem.source(), problem.place(), null)));
    }

    private SarifLog.Artifact artifact(ReviewedCase reviewed) {
        return new SarifLog.Artifact(
                uris.of(reviewed.source().name()),
                Map.of("sha-256", reviewed.source().sha256()));
    }

    private Stream<SarifLog.Result> results(ReviewedCase reviewed) {
        return reviewed.review().checklist().stream()
                .filter(finding -> finding.isDefect() || finding.outcome() == Outcome.UNDETERMINED)
                .map(finding -> result(reviewed, finding));
    }

    private SarifLog.Result result(ReviewedCase reviewed, Finding finding) {
        List<String> pointers = finding.isDefect()
                ? finding.signs().stream()
                        .flatMap(sign -> sign.evidence().stream())
                        .distinct()
                        .toList()
                : List.of();
        List<Location> locations =
                pointers.stream().map(pointer -> location(reviewed, pointer)).toList();
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("outcome", finding.outcome());
        if (finding.consequence() != null) {
            properties.put("consequence", finding.consequence());
        }
        return new SarifLog.Result(
                finding.obligation().id(),
                finding.isDefect() ? SarifLog.Kind.FAIL : SarifLog.Kind.OPEN,
                level(finding.outcome()),
                new Message(message(finding)),
                locations.isEmpty()
                        ? List.of(location(reviewed.source().name(), START, null))
                        : locations.subList(0, 1),
                locations.isEmpty() ? List.of() : locations.subList(1, locations.size()),
                Map.of("finding/v1", fingerprint(reviewed, finding, pointers)),
                reviewed.isWaived(finding)
                        ? List.of(new SarifLog.Suppression(SarifLog.Kind.EXTERNAL, cases.waiver(reviewed, finding)))
                        : null,
                properties);
    }

    private static Level level(Outcome outcome) {
        return switch (outcome) {
            case VIOLATED -> Level.ERROR;
            case QUESTIONED -> Level.WARNING;
            default -> Level.NONE;
        };
    }

    private String message(Finding finding) {
        String separator = messages.text("list.separator");
        String said = finding.isDefect()
                ? words.message(finding)
                : Stream.concat(
                                Stream.ofNullable(finding.fault()),
                                finding.missing().stream().map(words::missing))
                        .collect(Collectors.joining(separator, messages.text("report.missing") + " ", ""));
        return words.in(finding.obligation().title()) + separator + said + separator + words.citation(finding);
    }

    /** Stays the same while lines move: the case, the duty and the places it shows at. */
    private String fingerprint(ReviewedCase reviewed, Finding finding, List<String> pointers) {
        return cases.name(reviewed.review().file()) + " " + finding.obligation().id() + " " + pointers;
    }

    private Location location(ReviewedCase reviewed, String pointer) {
        return location(reviewed.source().name(), reviewed.locations().of(pointer), pointer);
    }

    private Location location(String source, @Nullable Place place, @Nullable String pointer) {
        return new Location(
                new SarifLog.PhysicalLocation(
                        uris.of(source),
                        place == null
                                ? null
                                : new SarifLog.Region(Math.max(1, place.line()), Math.max(1, place.column()))),
                pointer == null ? null : List.of(new SarifLog.LogicalLocation(pointer)));
    }
}
