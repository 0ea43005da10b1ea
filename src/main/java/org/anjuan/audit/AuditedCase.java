package org.anjuan.audit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.anjuan.audit.input.RawRecord;
import org.anjuan.casefile.Authority;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.Decision;
import org.anjuan.casefile.Domain;
import org.anjuan.casefile.Mode;
import org.anjuan.law.Consequence;
import org.anjuan.review.Finding;
import org.anjuan.review.Outcome;
import org.anjuan.review.Review;
import org.anjuan.review.Verdict;
import org.anjuan.score.ItemScore;
import org.anjuan.score.Mark;
import org.anjuan.score.ScoreSheet;
import org.jspecify.annotations.Nullable;

/**
 * A line of {@code findings.jsonl}: one case with the outcome of every obligation that arose in it. An obligation in none
 * of the lists did not arise.
 *
 * @param line the record's line, counted from 1; null where the file is one record
 * @param sha256 digest of the case's text
 * @param township of the acting township, else of the place of the conduct; null where neither is recorded
 * @param fine sum of the fines decided, in yuan; null where there is no decision or an amount is not known
 * @param fines those of them that could be measured against the bands of their items
 * @param score null where the audit scores nothing, or the standard is not made for such a file
 */
record AuditedCase(
        String source,
        @Nullable Integer line,
        String sha256,
        @Nullable String caseNumber,
        Verdict verdict,
        @Nullable String organ,
        @Nullable Mode mode,
        @Nullable String township,
        @Nullable Domain domain,
        @Nullable String item,
        @Nullable LocalDate filedOn,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate closedOn,
        @Nullable BigDecimal fine,
        List<AuditedFine> fines,
        List<Defect> defects,
        List<Open> undetermined,
        List<Due> pending,
        List<String> satisfied,
        @Nullable Score score) {

    /**
     * An obligation that is violated or questioned.
     *
     * @param breaches keys of the breaches that showed
     * @param evidence JSON Pointers into the case file
     * @param covers obligations that are broken by the same fact
     */
    record Defect(
            String obligation,
            String stage,
            Outcome outcome,
            @Nullable Consequence consequence,
            String citation,
            String message,
            List<String> breaches,
            List<String> evidence,
            List<String> covers) {}

    /**
     * An obligation that cannot be judged.
     *
     * @param missing pointers and figures that are not known
     * @param fault name of the rule that failed; null where the engine worked
     */
    record Open(
            String obligation,
            String stage,
            List<String> missing,
            @Nullable String fault) {}

    /** An obligation that is not due yet. */
    record Due(String obligation, @Nullable LocalDate dueOn) {}

    /**
     * What the case gets by the standard of the audit.
     *
     * @param vetoes ids of the items that take all points
     * @param lost ids of the other items that cost points
     */
    record Score(BigDecimal lowest, BigDecimal highest, List<String> vetoes, List<String> lost) {
        static Score of(ScoreSheet sheet) {
            return new Score(sheet.lowest(), sheet.highest(), lost(sheet.vetoes()), lost(sheet.items()));
        }

        private static List<String> lost(List<ItemScore> items) {
            return items.stream()
                    .filter(score -> score.mark() == Mark.LOST)
                    .map(score -> score.item().id())
                    .toList();
        }
    }

    /** The line of {@code review}, whose defects are given in words. */
    static AuditedCase of(
            RawRecord record,
            String sha256,
            Review review,
            @Nullable String township,
            List<Defect> defects,
            @Nullable Score score) {
        CaseFile file = review.file();
        Authority authority = file.authority();
        Decision decision = file.decision();
        return new AuditedCase(
                record.source(),
                record.line(),
                sha256,
                file.caseNumber(),
                review.verdict(),
                authority == null ? null : authority.organ(),
                authority == null ? null : authority.mode(),
                township,
                file.domain(),
                file.item(),
                file.filing() == null ? null : file.filing().on(),
                decision == null ? null : decision.on(),
                file.closure() == null ? null : file.closure().on(),
                decision == null ? null : decision.fineTotal(),
                AuditedFine.of(review),
                defects,
                review.with(Outcome.UNDETERMINED).stream()
                        .map(finding -> new Open(
                                finding.obligation().id(),
                                finding.obligation().stage(),
                                finding.missing(),
                                finding.fault()))
                        .toList(),
                review.with(Outcome.PENDING).stream()
                        .map(finding -> new Due(finding.obligation().id(), finding.dueOn()))
                        .toList(),
                review.with(Outcome.SATISFIED).stream()
                        .map(Finding::obligation)
                        .map(obligation -> obligation.id())
                        .toList(),
                score);
    }
}
