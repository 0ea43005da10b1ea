package org.anjuan.review.facts;

import java.math.BigDecimal;
import java.util.List;
import org.anjuan.casefile.Decision;
import org.anjuan.casefile.Penalty;
import org.anjuan.casefile.PenaltyType;

/**
 * The sums of money that the decision imposes, added up; made only where every amount is recorded.
 *
 * @param numberOfFines how many fines it lists
 * @param fines the fines together
 * @param gains the confiscated gains together
 */
public record ImposedAmounts(Decision decision, int numberOfFines, BigDecimal fines, BigDecimal gains) {
    static boolean known(List<Penalty> penalties) {
        return penalties.stream().noneMatch(penalty -> isMoney(penalty) && penalty.amount() == null)
                && penalties.stream().anyMatch(ImposedAmounts::isMoney);
    }

    static ImposedAmounts of(Decision decision, List<Penalty> penalties) {
        return new ImposedAmounts(
                decision,
                (int) penalties.stream()
                        .filter(penalty -> penalty.type() == PenaltyType.FINE)
                        .count(),
                sum(penalties, PenaltyType.FINE),
                sum(penalties, PenaltyType.CONFISCATE_ILLEGAL_GAINS));
    }

    /** The fines and the confiscated gains together. */
    public BigDecimal total() {
        return fines.add(gains);
    }

    /** Whether {@code sum} is the fines, or the fines and the gains together. */
    public boolean agreesWith(BigDecimal sum) {
        return sum.compareTo(fines) == 0 || sum.compareTo(total()) == 0;
    }

    /** Whether the decision lists one fine and no more. */
    public boolean oneFine() {
        return numberOfFines == 1;
    }

    private static boolean isMoney(Penalty penalty) {
        return penalty.type() == PenaltyType.FINE || penalty.type() == PenaltyType.CONFISCATE_ILLEGAL_GAINS;
    }

    private static BigDecimal sum(List<Penalty> penalties, PenaltyType type) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Penalty penalty : penalties) {
            if (penalty.type() == type && penalty.amount() != null) {
                sum = sum.add(penalty.amount());
            }
        }
        return sum;
    }
}
