package org.anjuan.audit;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anjuan.audit.input.RawRecord;
import org.anjuan.audit.summary.Summary;
import org.anjuan.casefile.reading.CaseFileReader;
import org.anjuan.casefile.reading.CaseSource;
import org.anjuan.casefile.reading.Format;
import org.anjuan.casefile.reading.Problem;
import org.anjuan.casefile.reading.UnreadableCaseFile;
import org.anjuan.law.Consequence;
import org.anjuan.report.FindingText;
import org.anjuan.report.JsonOutput;
import org.anjuan.report.Messages;
import org.anjuan.report.ProblemText;
import org.anjuan.review.Finding;
import org.anjuan.review.Outcome;
import org.anjuan.review.Review;
import org.anjuan.review.Reviewer;
import org.anjuan.score.Scorer;
import org.jspecify.annotations.Nullable;

/** Makes the one line of each record, for any number of threads: what is wrong with a record stays with that record. */
final class CaseAuditor {
    private final CaseFileReader reader = new CaseFileReader();
    private final JsonOutput json = new JsonOutput();
    private final Reviewer reviewer;
    private final LocalDate asOf;
    private final @Nullable Scorer scorer;
    private final Messages messages;
    private final FindingText words;
    private final ProblemText problems;
    private final ActingTownship townships;

    /** An auditor that also scores each case, where {@code scorer} is not null. */
    CaseAuditor(Reviewer reviewer, LocalDate asOf, @Nullable Scorer scorer, Messages messages) {
        this.scorer = scorer;
        this.reviewer = reviewer;
        this.asOf = asOf;
        this.messages = messages;
        this.words = new FindingText(messages, reviewer.rulebook());
        this.problems = new ProblemText(messages);
        this.townships = new ActingTownship(reviewer.competence().county());
    }

    /**
     * Reviews an empty case: rules that do not load must end the run, not reject every case.
     *
     * @throws RuntimeException if they do not load
     */
    CaseAuditor warmedUp() {
        byte[] empty = "{}".getBytes(StandardCharsets.UTF_8);
        try {
            reviewer.review(reader.read(CaseSource.of("", empty, Format.JSON)), asOf);
        } catch (UnreadableCaseFile e) {
            throw new IllegalStateException("an empty case is a case", e);
        }
        return this;
    }

    Line audit(RawRecord record) {
        if (record.problem() != null) {
            return reject(record, record.problem());
        }
        try {
            CaseSource source = record.text();
            Line line = line(record, source, reviewer.review(reader.read(source), asOf));
            return line.json().length <= Summary.LONGEST_LINE
                    ? line
                    : reject(
                            record,
                            Problem.of(
                                    record.name(), "findings-too-large", String.valueOf(Summary.LONGEST_LINE >> 20)));
        } catch (UnreadableCaseFile e) {
            return reject(record, e.problem());
        } catch (RuntimeException | StackOverflowError e) { // a fault of this program must not end the run
            return reject(record, Problem.of(record.name(), "fault", e.toString()));
        }
    }

    private Line reject(RawRecord record, Problem problem) {
        return Line.rejected(json.line(Reject.of(record, problem, problems.message(problem))));
    }

    private Line line(RawRecord record, CaseSource source, Review review) {
        List<AuditedCase.Defect> defects = Stream.concat(
                        review.with(Outcome.VIOLATED).stream(), review.with(Outcome.QUESTIONED).stream())
                .map(this::defect)
                .toList();
        AuditedCase.Score score = scorer == null
                ? null
                : scorer.score(review).map(AuditedCase.Score::of).orElse(null);
        AuditedCase audited =
                AuditedCase.of(record, source.sha256(), review, townships.of(review.file()), defects, score);
        boolean grave = defects.stream()
                .map(AuditedCase.Defect::consequence)
                .anyMatch(consequence -> consequence != null && consequence.atLeast(Consequence.RECTIFIABLE));
        return new Line(
                json.line(audited), false, !review.with(Outcome.VIOLATED).isEmpty(), grave, review.hasFault());
    }

    private AuditedCase.Defect defect(Finding finding) {
        return new AuditedCase.Defect(
                finding.obligation().id(),
                finding.obligation().stage(),
                finding.outcome(),
                finding.consequence(),
                words.citation(finding),
                finding.signs().stream()
                        .map(words::message)
                        .collect(Collectors.joining(messages.text("list.separator"))),
                finding.signs().stream()
                        .map(sign -> sign.breach().key())
                        .distinct()
                        .toList(),
                finding.signs().stream()
                        .flatMap(sign -> sign.evidence().stream())
                        .distinct()
                        .toList(),
                finding.covers());
    }
}
