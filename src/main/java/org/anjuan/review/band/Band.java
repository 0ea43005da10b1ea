package org.anjuan.review.band;

import java.math.BigDecimal;
import java.util.Optional;
import org.anjuan.casefile.Base;
import org.anjuan.catalogue.AmountRange;
import org.anjuan.catalogue.ItemText;
import org.anjuan.catalogue.Tier;
import org.anjuan.catalogue.TierPenalty;
import org.jspecify.annotations.Nullable;

/**
 * What one tier of a text says of one penalty of the case.
 *
 * @param fit whether the tier is open in this case; never {@link Fit#NO} unless the file itself names the tier
 * @param contradicted whether the recorded party or amount shuts the tier
 * @param penalty the tier's penalty of this type; null where it has none
 * @param quantity the recorded quantity that its amounts are multiplied with; null where there is none or it is not known
 * @param unknownBase the amount that the tier is chosen by, where the file does not give it
 * @param range the amounts in yuan, or the months, that are allowed, both ends included; null where nothing is measured or
 *     an amount that it turns on is not known
 */
public record Band(
        ItemText text,
        Tier tier,
        Fit fit,
        boolean contradicted,
        @Nullable TierPenalty penalty,
        @Nullable BigDecimal quantity,
        @Nullable Base unknownBase,
        @Nullable AmountRange range) {

    /** Whether the tier has a penalty of this type. */
    public boolean provides() {
        return penalty != null;
    }

    /** Whether it has one with amounts that are not known here. */
    public boolean open() {
        return penalty != null && range == null && measured(penalty);
    }

    /** Whether amounts or months of {@code penalty} are limited at all. */
    private static boolean measured(TierPenalty penalty) {
        return penalty.isFine() || penalty.maxMonths() != null;
    }

    boolean allows(@Nullable BigDecimal lowest, @Nullable BigDecimal highest) {
        if (penalty == null || open()) {
            return false;
        }
        return range == null
                || (lowest != null && highest != null && range.contains(lowest) && range.contains(highest));
    }

    /** Whether the file tells whether its amounts belong here at all. */
    boolean settled() {
        return unknownBase == null;
    }

    boolean isBelow(BigDecimal amount) {
        return range != null && amount.compareTo(range.max()) > 0;
    }

    static Optional<AmountRange> range(TierPenalty penalty, @Nullable BigDecimal quantity) {
        Integer shortest = penalty.minMonths();
        Integer longest = penalty.maxMonths();
        return shortest != null && longest != null
                ? Optional.of(new AmountRange(BigDecimal.valueOf(shortest), BigDecimal.valueOf(longest)))
                : penalty.amounts(quantity);
    }
}
