package org.anjuan.catalogue;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.anjuan.law.Remarks;
import org.jspecify.annotations.Nullable;

/** Checks the tiers of one text. */
final class TierLint {
    private final List<Tier> tiers;
    private final String path;
    private final Remarks remarks;

    TierLint(List<Tier> tiers, String path, Remarks remarks) {
        this.tiers = tiers;
        this.path = path;
        this.remarks = remarks;
    }

    void run() {
        Set<String> ids = tiers.stream().map(Tier::id).collect(Collectors.toSet());
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < tiers.size(); i++) {
            Tier tier = tiers.get(i);
            String here = path + "/" + i;
            remarks.expect(seen.add(tier.id()), here + "/id", "tier-twice", tier.id());
            for (String other : tier.addsTo()) {
                remarks.expect(
                        ids.contains(other) && !other.equals(tier.id()), here + "/addsTo", "unknown-tier", other);
            }
            boolean afterOrder = tier.names(Circumstance.REFUSES_CORRECTION)
                    || tier.names(Circumstance.CORRECTION_ORDERED_AND_OVERDUE);
            remarks.expect(afterOrder == !tier.priorOrders().isEmpty(), here + "/priorOrders", "prior-orders");
            long fines = tier.penalties().stream().filter(TierPenalty::isFine).count();
            remarks.expect(fines <= 1, here + "/penalties", "two-fines");
            penalties(tier, here + "/penalties");
            for (int j = i + 1; j < tiers.size(); j++) {
                bands(tier, tiers.get(j), here + "/amountBand");
            }
        }
    }

    private void penalties(Tier tier, String where) {
        for (int i = 0; i < tier.penalties().size(); i++) {
            TierPenalty penalty = tier.penalties().get(i);
            String here = where + "/" + i;
            ordered(penalty.min(), penalty.max(), here);
            ordered(penalty.minMultiple(), penalty.maxMultiple(), here);
            ordered(number(penalty.minMonths()), number(penalty.maxMonths()), here);
            boolean multiples = penalty.maxMultiple() != null;
            remarks.expect(multiples == (penalty.basis() != null), here, "basis-without-multiple");
            boolean amount = penalty.max() != null || multiples;
            remarks.expect(amount == (penalty.isFine() && penalty.amountIn() == null), here, "amount-of-fine");
            String letter = penalty.alternative();
            remarks.expect(
                    letter == null
                            || tier.penalties().stream()
                                            .filter(other -> letter.equals(other.alternative()))
                                            .count()
                                    > 1,
                    here,
                    "lone-alternative");
        }
    }

    private void ordered(@Nullable BigDecimal low, @Nullable BigDecimal high, String here) {
        if (low == null || high == null) {
            remarks.expect(low == null && high == null, here, "half-range");
        } else {
            remarks.expect(
                    low.compareTo(high) <= 0, here, "range-upside-down", low.toPlainString(), high.toPlainString());
        }
    }

    private static @Nullable BigDecimal number(@Nullable Integer months) {
        return months == null ? null : BigDecimal.valueOf(months);
    }

    /** Two bands of one measure for the same constellation should meet without gap or overlap. */
    private void bands(Tier one, Tier other, String where) {
        AmountBand first = one.amountBand();
        AmountBand second = other.amountBand();
        if (first == null || second == null || first.of() != second.of() || !sameConstellation(one, other)) {
            return;
        }
        AmountBand low = first.below() == null ? second : first;
        AmountBand high = low == first ? second : first;
        BigDecimal start = high.atLeast() == null ? high.over() : high.atLeast();
        if (low.below() == null || start == null) {
            return;
        }
        int order = low.below().compareTo(start);
        boolean gap = order < 0 || (order == 0 && high.atLeast() == null);
        if (gap) {
            remarks.note(where, "amounts-gap", one.id(), other.id(), start.toPlainString());
        } else if (order > 0) {
            remarks.note(where, "amounts-overlap", one.id(), other.id(), start.toPlainString());
        }
    }

    private static boolean sameConstellation(Tier one, Tier other) {
        return one.party() == other.party()
                && one.responsiblePerson().equals(other.responsiblePerson())
                && Objects.equals(one.precondition(), other.precondition())
                && Objects.equals(one.onlyIf(), other.onlyIf());
    }
}
