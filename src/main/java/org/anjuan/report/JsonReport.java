package org.anjuan.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.anjuan.casefile.PenaltyType;
import org.anjuan.casefile.reading.Place;
import org.anjuan.casefile.reading.Problem;
import org.anjuan.law.Consequence;
import org.anjuan.law.Count;
import org.anjuan.law.Figure;
import org.anjuan.law.FigureValue;
import org.anjuan.law.Grade;
import org.anjuan.law.Obligation;
import org.anjuan.law.Period;
import org.anjuan.law.Unit;
import org.anjuan.law.WorkingCalendar;
import org.anjuan.law.rulebook.Rulebook;
import org.anjuan.review.Finding;
import org.anjuan.review.Finding.Sign;
import org.anjuan.review.Outcome;
import org.anjuan.review.Outlook;
import org.anjuan.review.Verdict;
import org.anjuan.review.band.PenaltyBand;
import org.anjuan.review.band.Position;
import org.jspecify.annotations.Nullable;

/** The report for machines: one JSON document. */
public final class JsonReport implements Report {
    private final FindingText words;
    private final BandText bands;
    private final ProblemText problems;
    private final WorkingCalendar calendar;
    private final JsonOutput json = new JsonOutput();

    /** A report in the language of {@code messages}. */
    public JsonReport(Messages messages, Rulebook rulebook) {
        this.words = new FindingText(messages, rulebook);
        this.bands = new BandText(messages);
        this.problems = new ProblemText(messages);
        this.calendar = rulebook.restDays().calendar();
    }

    private record Document(
            Tool tool, Provenance provenance, LocalDate asOf, List<Case> reviews, List<Unreadable> unreadable) {}

    private record Tool(String name, String version) {}

    private record Case(
            String source,
            String sha256,
            @Nullable String caseNumber,
            Verdict verdict,
            Map<Outcome, Integer> summary,
            List<Measured> penaltyBands,
            @Nullable Ahead ahead,
            List<Entry> checklist) {}

    private record Measured(
            String item,
            @Nullable PenaltyType type,
            @Nullable BigDecimal amount,
            Position position,
            @Nullable BigDecimal min,
            @Nullable BigDecimal max,
            List<String> bands,
            List<String> lawful) {}

    private record Ahead(
            @Nullable LocalDate earliestDecision,
            List<String> first,
            @Nullable LocalDate latestDecision,
            List<Due> running,
            List<String> papers) {}

    private record Due(
            String obligation,
            String period,
            LocalDate start,
            LocalDate lastDay,
            @Nullable Integer workingDaysLeft) {}

    private record Waived(
            boolean stands,
            @Nullable String who,
            @Nullable String reason,
            @Nullable LocalDate until) {}

    private record Entry(
            String obligation,
            String stage,
            Outcome outcome,
            @Nullable Consequence consequence,
            String citation,
            String title,
            @Nullable String message,
            List<Breach> breaches,
            List<Evidence> evidence,
            List<Dates> dates,
            List<Reading> figures,
            List<String> missing,
            @Nullable LocalDate dueOn,
            @Nullable String remedy,
            @Nullable List<String> covers,
            @Nullable String speaker,
            @Nullable Waived waiver,
            @Nullable String fault) {}

    private record Breach(String key, Grade grade, String message) {}

    private record Evidence(
            String pointer, int line, int column, @Nullable String value) {}

    private record Dates(
            String period,
            LocalDate start,
            int length,
            Unit unit,
            LocalDate end,
            @Nullable LocalDate rolledFrom,
            String source,
            boolean verified,
            String explanation) {}

    private record Reading(String figure, BigDecimal value, Unit unit, String source, boolean verified) {}

    private record Unreadable(
            String source, @Nullable Integer line, @Nullable Integer column, String pointer, String message) {}

    @Override
    public void write(CheckReport report, OutputStream out) throws IOException {
        json.write(
                new Document(
                        new Tool("anjuan", report.provenance().version()),
                        report.provenance(),
                        report.asOf(),
                        report.reviews().stream().map(this::reviewed).toList(),
                        report.problems().stream().map(this::unreadable).toList()),
                new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    private Case reviewed(ReviewedCase reviewed) {
        return new Case(
                reviewed.source().name(),
                reviewed.source().sha256(),
                reviewed.review().file().caseNumber(),
                reviewed.review().verdict(),
                reviewed.review().summary(),
                reviewed.review().penaltyBands().stream().map(this::measured).toList(),
                Outlook.of(reviewed.review(), calendar).map(JsonReport::ahead).orElse(null),
                reviewed.review().checklist().stream()
                        .map(finding -> entry(reviewed, finding))
                        .toList());
    }

    private Measured measured(PenaltyBand penalty) {
        return new Measured(
                penalty.code(),
                penalty.type(),
                penalty.highest(),
                penalty.position(),
                penalty.min(),
                penalty.max(),
                bands.bands(penalty),
                bands.lawful(penalty));
    }

    private Entry entry(ReviewedCase reviewed, Finding finding) {
        boolean defect = finding.isDefect();
        List<Sign> signs = defect ? finding.signs() : List.of();
        return new Entry(
                finding.obligation().id(),
                finding.obligation().stage(),
                finding.outcome(),
                finding.consequence(),
                words.citation(finding),
                words.in(finding.obligation().title()),
                signs.isEmpty() ? null : words.message(finding),
                signs.stream()
                        .map(sign ->
                                new Breach(sign.breach().key(), sign.breach().grade(), words.message(sign)))
                        .toList(),
                signs.stream()
                        .flatMap(sign -> sign.evidence().stream())
                        .distinct()
                        .map(pointer -> evidence(reviewed, pointer))
                        .toList(),
                Stream.concat(signs.stream().flatMap(sign -> sign.periods().stream()), finding.running().stream())
                        .flatMap(this::dates)
                        .toList(),
                signs.stream()
                        .flatMap(sign -> sign.figures().stream())
                        .flatMap(this::readings)
                        .toList(),
                finding.missing(),
                finding.dueOn(),
                defect ? words.remedy(finding, reviewed.review().file().decision() != null) : null,
                finding.covers().isEmpty() ? null : finding.covers(),
                finding.speaker(),
                reviewed.waiver(finding)
                        .map(waiver ->
                                new Waived(reviewed.isWaived(finding), waiver.who(), waiver.reason(), waiver.until()))
                        .orElse(null),
                finding.fault());
    }

    private static Ahead ahead(Outlook outlook) {
        return new Ahead(
                outlook.earliestDecision(),
                outlook.first().stream().map(Obligation::id).toList(),
                outlook.latestDecision(),
                outlook.running().stream().map(JsonReport::due).toList(),
                outlook.papers());
    }

    private static Due due(Outlook.Running running) {
        return new Due(
                running.obligation().id(),
                running.period().key(),
                running.period().start(),
                running.lastDay(),
                running.workingDaysLeft());
    }

    private static Evidence evidence(ReviewedCase reviewed, String pointer) {
        Place place = reviewed.locations().of(pointer);
        return new Evidence(
                pointer, place.line(), place.column(), reviewed.value(pointer).orElse(null));
    }

    private Stream<Dates> dates(Period period) {
        List<String> explanations = words.arithmetic(period);
        return IntStream.range(0, explanations.size()).mapToObj(i -> {
            Count count = period.counts().get(i);
            return new Dates(
                    period.key(),
                    count.start(),
                    count.length(),
                    count.unit(),
                    count.end(),
                    count.rolledFrom(),
                    words.in(count.value().source()),
                    count.value().verified(),
                    explanations.get(i));
        });
    }

    private Stream<Reading> readings(Figure figure) {
        return figure.readings().stream().map(value -> reading(figure, value));
    }

    private Reading reading(Figure figure, FigureValue value) {
        return new Reading(figure.key(), value.value(), value.unit(), words.in(value.source()), value.verified());
    }

    private Unreadable unreadable(Problem problem) {
        Place place = problem.place();
        return new Unreadable(
                problem.source(),
                place == null ? null : place.line(),
                place == null ? null : place.column(),
                problem.pointer(),
                problems.message(problem));
    }
}
