package org.anjuan.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.anjuan.law.standard.ScoringItem;
import org.anjuan.law.standard.ScoringStandard;

/**
 * A case scored by one standard, as far as a machine can: what is open gives a range, what only a person can score is left
 * out.
 */
public record ScoreSheet(
        ScoringStandard standard, List<ItemScore> vetoes, List<ItemScore> items, List<PartScore> parts) {

    /** The score where everything open goes against the file. */
    public BigDecimal lowest() {
        return isVetoed(Mark.LOST) || isVetoed(Mark.OPEN) ? BigDecimal.ZERO : sum(PartScore::lowest);
    }

    /** The score where everything open goes for the file. */
    public BigDecimal highest() {
        return isVetoed(Mark.LOST) ? BigDecimal.ZERO : sum(PartScore::highest);
    }

    private boolean isVetoed(Mark mark) {
        return vetoes.stream().anyMatch(veto -> veto.mark() == mark);
    }

    /** The points of all parts, at least none, as if there were no vetoes. */
    BigDecimal sum(Function<PartScore, BigDecimal> points) {
        BigDecimal sum = parts.stream().map(points).reduce(standard.base(), BigDecimal::add);
        return sum.max(BigDecimal.ZERO);
    }

    /** Points of the items that only a person can score. */
    public BigDecimal byHand() {
        return items.stream()
                .filter(score -> score.mark() == Mark.BY_HAND)
                .map(ItemScore::item)
                .map(ScoringItem::most)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
