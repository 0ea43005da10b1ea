package org.anjuan.report;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.anjuan.casefile.CaseValues;
import org.anjuan.casefile.PenaltyType;
import org.anjuan.casefile.reading.Place;
import org.anjuan.casefile.reading.Problem;
import org.anjuan.law.Consequence;
import org.anjuan.law.Count;
import org.anjuan.law.Figure;
import org.anjuan.law.FigureValue;
import org.anjuan.law.Grade;
import org.anjuan.law.Period;
import org.anjuan.law.Unit;
import org.anjuan.law.rulebook.Rulebook;
import org.anjuan.review.Finding;
import org.anjuan.review.Finding.Sign;
import org.anjuan.review.Outcome;
import org.anjuan.review.Verdict;
import org.anjuan.review.band.PenaltyBand;
import org.anjuan.review.band.Position;
import org.jspecify.annotations.Nullable;

/** The report for machines: one JSON document. */
public final class JsonReport {
    private final Messages messages;
    private final FindingText words;
    private final BandText bands;
    private final ProblemText problems;
    private final JsonOutput json = new JsonOutput();

    /** A report in the language of {@code messages}. */
    public JsonReport(Messages messages, Rulebook rulebook) {
        this.messages = messages;
        this.words = new FindingText(messages, rulebook);
        this.bands = new BandText(messages);
        this.problems = new ProblemText(messages);
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

    /** Writes {@code report} to {@code out}. */
    public void write(CheckReport report, Writer out) throws IOException {
        json.write(
                new Document(
                        new Tool("anjuan", report.provenance().version()),
                        report.provenance(),
                        report.asOf(),
                        report.reviews().stream().map(this::reviewed).toList(),
                        report.problems().stream().map(this::unreadable).toList()),
                out);
    }

    private Case reviewed(ReviewedCase reviewed) {
        return new Case(
                reviewed.source().name(),
                reviewed.source().sha256(),
                reviewed.review().file().caseNumber(),
                reviewed.review().verdict(),
                reviewed.review().summary(),
                reviewed.review().penaltyBands().stream().map(this::measured).toList(),
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
        boolean defect = finding.outcome() == Outcome.VIOLATED || finding.outcome() == Outcome.QUESTIONED;
        List<Sign> signs = defect ? finding.signs() : List.of();
        return new Entry(
                finding.obligation().id(),
                finding.obligation().stage(),
                finding.outcome(),
                finding.consequence(),
                words.citation(finding),
                words.in(finding.obligation().title()),
                signs.isEmpty()
                        ? null
                        : String.join(
                                messages.text("list.separator"),
                                signs.stream().map(words::message).toList()),
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
                finding.fault());
    }

    private static Evidence evidence(ReviewedCase reviewed, String pointer) {
        Place place = reviewed.locations().of(pointer);
        String value = new CaseValues(reviewed.review().file()).at(pointer).orElse(null);
        return new Evidence(pointer, place.line(), place.column(), value);
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
                    count.value().source(),
                    count.value().verified(),
                    explanations.get(i));
        });
    }

    private Stream<Reading> readings(Figure figure) {
        return figure.readings().stream().map(value -> reading(figure, value));
    }

    private static Reading reading(Figure figure, FigureValue value) {
        return new Reading(figure.key(), value.value(), value.unit(), value.source(), value.verified());
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
