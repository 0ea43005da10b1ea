package org.anjuan.law.standard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.anjuan.casefile.DecisionKind;
import org.anjuan.law.Text;

/**
 * A standard by which case files are scored (案卷评查标准).
 *
 * @param source the document that issued it
 * @param verified whether its text was read in the original
 * @param decisionKinds the decisions whose files it scores
 * @param base points a file has before any part is counted
 * @param vetoes items that take all points
 * @param items the others
 * @param ranks names of scores, highest first; empty where the standard has none
 */
public record ScoringStandard(
        String id,
        Text title,
        Text source,
        boolean verified,
        List<DecisionKind> decisionKinds,
        BigDecimal base,
        Text baseTitle,
        List<Part> parts,
        List<Rank> ranks,
        List<ScoringItem> vetoes,
        List<ScoringItem> items) {

    /** How the items of a part count. */
    public enum PartKind {
        /** The part's points, by the share of its items' points that are earned; what does not arise leaves both sides. */
        EARNED,
        /** Points taken off, the part's points at most. */
        DEDUCTED
    }

    /** A group of items. */
    public record Part(String id, Text title, PartKind kind, BigDecimal points) {}

    /** A name for scores of {@code from} and more. */
    public record Rank(BigDecimal from, Text title) {}

    /** The name of {@code score}; empty where the standard has no names. */
    public Optional<Rank> rank(BigDecimal score) {
        return ranks.stream().filter(rank -> score.compareTo(rank.from()) >= 0).findFirst();
    }
}
