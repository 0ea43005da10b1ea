package org.anjuan.review;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.Decision;
import org.anjuan.casefile.Penalty;
import org.anjuan.law.Consequence;
import org.anjuan.review.band.PenaltyBand;
import org.jspecify.annotations.Nullable;

/**
 * The review of one case file: the checklist of every obligation in the rule book, in its order.
 *
 * @param asOf the day as of which the file was reviewed
 * @param windows every period that runs in the case
 * @param penaltyBands the penalties for which the case names a catalogue item, against the bands of that item
 */
public record Review(
        CaseFile file, LocalDate asOf, List<Finding> checklist, List<Window> windows, List<PenaltyBand> penaltyBands) {

    /** The gravest consequence; else questioned, incomplete or lawful. */
    public Verdict verdict() {
        Verdict verdict = Verdict.LAWFUL;
        for (Finding finding : checklist) {
            Verdict speaks = switch (finding.outcome()) {
                case VIOLATED -> verdictOf(finding.consequence());
                case QUESTIONED -> Verdict.QUESTIONED;
                case UNDETERMINED -> Verdict.INCOMPLETE;
                default -> Verdict.LAWFUL;
            };
            if (speaks.compareTo(verdict) < 0) {
                verdict = speaks;
            }
        }
        return verdict;
    }

    /** Whether the case names no catalogue item for any of its penalties, so that none was put against a band. */
    public boolean comparesNoPenalty() {
        List<Penalty> penalties = penalties();
        return file.item() == null
                && !penalties.isEmpty()
                && penalties.stream().allMatch(penalty -> penalty.item() == null);
    }

    /** The imposed penalties; where nothing is decided yet, the proposed ones. */
    private List<Penalty> penalties() {
        Decision decision = file.decision();
        if (decision != null) {
            return Objects.requireNonNullElse(decision.penalties(), List.of());
        }
        return Stream.ofNullable(file.notice())
                .flatMap(List::stream)
                .flatMap(notice -> Stream.ofNullable(notice.proposedPenalties()))
                .flatMap(List::stream)
                .toList();
    }

    private static Verdict verdictOf(@Nullable Consequence consequence) {
        return consequence == null ? Verdict.DISCIPLINE : Verdict.valueOf(consequence.name());
    }

    /** How many obligations have each outcome; every outcome is a key. */
    public Map<Outcome, Integer> summary() {
        Map<Outcome, Integer> summary = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            summary.put(outcome, 0);
        }
        checklist.forEach(finding -> summary.merge(finding.outcome(), 1, Integer::sum));
        return summary;
    }

    /** The findings with {@code outcome}, in the checklist's order. */
    public List<Finding> with(Outcome outcome) {
        return checklist.stream()
                .filter(finding -> finding.outcome() == outcome)
                .toList();
    }

    /** Whether any obligation could not be evaluated because a rule failed. */
    public boolean hasFault() {
        return checklist.stream().anyMatch(finding -> finding.fault() != null);
    }
}
