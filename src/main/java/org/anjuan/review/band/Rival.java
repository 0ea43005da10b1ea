package org.anjuan.review.band;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.anjuan.casefile.Domain;
import org.anjuan.catalogue.AmountRange;
import org.anjuan.catalogue.ItemText;
import org.jspecify.annotations.Nullable;

/**
 * A fine for one of several items that the case names for one act, beside the fines of another of them (竞合).
 *
 * @param other an item that the case names and does not fine
 * @param fines bands of its text that can be open
 */
public record Rival(PenaltyBand band, ItemInForce other, List<Band> fines) {

    /** The code of the item that was not chosen. */
    public String code() {
        return other.code();
    }

    /** Whether one organ holds both items, as far as their texts name its sector. */
    public boolean oneHolder() {
        ItemText text = band.item().text();
        List<Domain> others = sectors(other.text());
        return text != null && !Collections.disjoint(sectors(text), others);
    }

    private static List<Domain> sectors(@Nullable ItemText text) {
        return text == null ? List.of() : text.holder().sectors();
    }

    /** Whether a fine of either item turns on an amount that the file does not give. */
    public boolean open() {
        return band.bands().stream().anyMatch(Band::open) || fines.stream().anyMatch(Band::open);
    }

    /** The highest fine of the item that was not chosen; null where it has none. */
    public @Nullable BigDecimal max() {
        return fines.stream()
                .map(Band::range)
                .filter(Objects::nonNull)
                .map(AmountRange::max)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Whether its fines go higher than those of the chosen item and begin no lower. */
    public boolean heavier() {
        BigDecimal chosenMax = band.max();
        BigDecimal chosenMin = band.min();
        BigDecimal max = max();
        BigDecimal min = fines.stream()
                .map(Band::range)
                .filter(Objects::nonNull)
                .map(AmountRange::min)
                .min(Comparator.naturalOrder())
                .orElse(null);
        return max != null
                && min != null
                && chosenMax != null
                && chosenMin != null
                && max.compareTo(chosenMax) > 0
                && min.compareTo(chosenMin) >= 0;
    }
}
