package org.anjuan.score;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.anjuan.casefile.Decision;
import org.anjuan.law.standard.ScoringItem;
import org.anjuan.law.standard.ScoringStandard;
import org.anjuan.review.Finding;
import org.anjuan.review.Outcome;
import org.anjuan.review.Review;

/** Scores reviews by one standard: a defect counts once, at the first item that names it, vetoes before all others. */
public final class Scorer {
    private static final Set<Outcome> UNSURE = EnumSet.of(Outcome.QUESTIONED, Outcome.UNDETERMINED);

    private final ScoringStandard standard;

    /** A scorer by {@code standard}. */
    public Scorer(ScoringStandard standard) {
        this.standard = standard;
    }

    /** The sheet of {@code review}; empty where the standard is not made for a file with that decision, or with none. */
    public Optional<ScoreSheet> score(Review review) {
        Decision decision = review.file().decision();
        if (decision == null
                || decision.kind() == null
                || !standard.decisionKinds().contains(decision.kind())) {
            return Optional.empty();
        }
        Map<String, Finding> findings = review.checklist().stream()
                .collect(Collectors.toMap(finding -> finding.obligation().id(), finding -> finding));
        Map<String, String> counted = new HashMap<>();
        List<ItemScore> vetoes = score(standard.vetoes(), findings, counted);
        List<ItemScore> items = score(standard.items(), findings, counted);
        List<PartScore> parts = standard.parts().stream()
                .map(part -> PartScore.of(
                        part,
                        items.stream()
                                .filter(score -> part.id().equals(score.item().part()))
                                .toList()))
                .toList();
        return Optional.of(new ScoreSheet(standard, vetoes, items, parts));
    }

    private static List<ItemScore> score(
            List<ScoringItem> items, Map<String, Finding> findings, Map<String, String> counted) {
        List<ItemScore> scores = new ArrayList<>();
        for (ScoringItem item : items) {
            List<Finding> own = item.obligations().stream()
                    .filter(findings::containsKey)
                    .map(findings::get)
                    .toList();
            scores.add(score(item, own, counted));
        }
        return scores;
    }

    private static ItemScore score(ScoringItem item, List<Finding> findings, Map<String, String> counted) {
        if (item.obligations().isEmpty()) {
            return new ItemScore(item, Mark.BY_HAND, List.of(), null);
        }
        List<Finding> violated = with(EnumSet.of(Outcome.VIOLATED), findings);
        if (!violated.isEmpty()) {
            return count(item, Mark.LOST, violated, counted);
        }
        List<Finding> unsure = with(UNSURE, findings);
        if (!unsure.isEmpty()) {
            return count(item, Mark.OPEN, unsure, counted);
        }
        boolean arose = !with(EnumSet.of(Outcome.SATISFIED), findings).isEmpty();
        return new ItemScore(item, arose ? Mark.KEPT : Mark.NOT_ARISEN, List.of(), null);
    }

    private static ItemScore count(ScoringItem item, Mark mark, List<Finding> findings, Map<String, String> counted) {
        List<Finding> fresh = findings.stream()
                .filter(finding -> !counted.containsKey(finding.obligation().id()))
                .toList();
        if (fresh.isEmpty()) {
            String first = findings.get(0).obligation().id();
            return new ItemScore(item, Mark.COUNTED, findings, counted.get(first));
        }
        fresh.forEach(finding -> counted.put(finding.obligation().id(), item.id()));
        return new ItemScore(item, mark, fresh, null);
    }

    private static List<Finding> with(Set<Outcome> outcomes, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> outcomes.contains(finding.outcome()))
                .toList();
    }
}
