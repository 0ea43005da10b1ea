package org.anjuan.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.anjuan.law.standard.ScoringItem;
import org.anjuan.law.standard.ScoringStandard.Part;
import org.anjuan.law.standard.ScoringStandard.PartKind;

/**
 * What one part of a sheet adds to the score, or takes off.
 *
 * @param arisen points of the items that arose and could be checked
 * @param lostAtLeast points of the items that are lost
 * @param lostAtMost points that are lost where everything open goes against the file
 */
public record PartScore(Part part, BigDecimal arisen, BigDecimal lostAtLeast, BigDecimal lostAtMost) {
    private static final int DECIMALS = 2;

    static PartScore of(Part part, List<ItemScore> items) {
        BigDecimal arisen = BigDecimal.ZERO;
        BigDecimal least = BigDecimal.ZERO;
        BigDecimal most = BigDecimal.ZERO;
        for (ItemScore score : items) {
            ScoringItem item = score.item();
            switch (score.mark()) {
                case LOST -> {
                    arisen = arisen.add(item.least());
                    least = least.add(item.least());
                    most = most.add(item.most());
                }
                case OPEN -> {
                    arisen = arisen.add(item.least());
                    most = most.add(item.most());
                }
                case KEPT, COUNTED -> arisen = arisen.add(item.least());
                default -> {}
            }
        }
        return new PartScore(part, arisen, least, most);
    }

    /** What it adds at least; below zero where the part takes off. */
    public BigDecimal lowest() {
        return points(lostAtMost);
    }

    /** What it adds at most. */
    public BigDecimal highest() {
        return points(lostAtLeast);
    }

    private BigDecimal points(BigDecimal lost) {
        if (part.kind() == PartKind.DEDUCTED) {
            return lost.min(part.points()).negate();
        }
        return arisen.signum() == 0
                ? part.points()
                : part.points().multiply(arisen.subtract(lost)).divide(arisen, DECIMALS, RoundingMode.HALF_UP);
    }
}
