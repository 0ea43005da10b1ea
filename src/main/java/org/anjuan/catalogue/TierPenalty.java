package org.anjuan.catalogue;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.anjuan.casefile.Base;
import org.anjuan.casefile.PenaltyType;
import org.anjuan.law.Text;
import org.jspecify.annotations.Nullable;

/**
 * One penalty of a tier.
 *
 * @param must whether the organ shall impose it (应当) or may (可以)
 * @param object what is confiscated
 * @param onlyIf a further fact for this penalty inside the band
 * @param min lower end in yuan, included; zero where the article sets only a ceiling, null where it names no amount
 * @param max upper end in yuan, included
 * @param amountIn where the figure has to come from, where the article names none
 * @param basis the quantity that the multiples apply to, which the file must prove; null where there are none
 * @param minMultiple lower multiple of {@code basis}, included; 0.05 is five in a hundred
 * @param maxMultiple upper multiple, included
 * @param perUnit what {@code min} and {@code max} are for each of; null where they are for the whole
 * @param minMonths shortest time of a suspension, in months
 * @param maxMonths longest time, included
 * @param alternative letter that this penalty shares with those of its tier of which one only is due
 * @param needsApproval whether a government with the power must approve it first
 * @param decidedBy another organ that decides this penalty
 * @param wording the words of the statute behind {@code type}, in Chinese
 */
public record TierPenalty(
        PenaltyType type,
        boolean must,
        @Nullable Text object,
        @Nullable Text onlyIf,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        @Nullable Text amountIn,
        @Nullable Base basis,
        @Nullable BigDecimal minMultiple,
        @Nullable BigDecimal maxMultiple,
        @Nullable PerUnit perUnit,
        @Nullable Integer minMonths,
        @Nullable Integer maxMonths,
        @Nullable String alternative,
        Boolean needsApproval,
        @Nullable Text decidedBy,
        @Nullable String wording) {
    public TierPenalty {
        needsApproval = Objects.requireNonNullElse(needsApproval, false);
    }

    /** Whether it is a fine. */
    public boolean isFine() {
        return type == PenaltyType.FINE;
    }

    /** Whether the amounts depend on a quantity that the file must prove. */
    public boolean needsQuantity() {
        return basis != null || perUnit != null;
    }

    /**
     * The amounts that the article allows.
     *
     * @param quantity the base of the multiples in yuan, or the number of units; null where that is not known
     * @return empty where the article names no amount, or the quantity that it needs is unknown or zero
     */
    public Optional<AmountRange> amounts(@Nullable BigDecimal quantity) {
        BigDecimal low = basis == null ? min : minMultiple;
        BigDecimal high = basis == null ? max : maxMultiple;
        if (low == null || high == null) {
            return Optional.empty();
        }
        AmountRange range = new AmountRange(low, high);
        if (!needsQuantity()) {
            return Optional.of(range);
        }
        return quantity == null || quantity.signum() == 0 ? Optional.empty() : Optional.of(range.times(quantity));
    }
}
