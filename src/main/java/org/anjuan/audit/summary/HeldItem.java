package org.anjuan.audit.summary;

import java.time.LocalDate;
import java.util.List;
import org.anjuan.catalogue.Catalogue;
import org.anjuan.catalogue.CatalogueItem;
import org.anjuan.catalogue.county.CountyProfile;
import org.anjuan.catalogue.county.HandDowns;
import org.anjuan.catalogue.county.Holding;
import org.anjuan.catalogue.county.Township;
import org.jspecify.annotations.Nullable;

/**
 * A penalty item that a township holds for a time.
 *
 * @param lastDay last day on which it holds the power; null without end
 */
public record HeldItem(
        String township,
        String item,
        LocalDate from,
        @Nullable LocalDate lastDay) {
    /** All that {@code county} handed down of {@code catalogue}. */
    public static List<HeldItem> of(CountyProfile county, Catalogue catalogue) {
        HandDowns handDowns = county.handedDown();
        List<CatalogueItem> items = catalogue.items();
        return county.townships().stream()
                .map(Township::name)
                .flatMap(township -> items.stream()
                        .flatMap(item ->
                                handDowns.of(item, township).stream().map(holding -> of(township, item, holding))))
                .toList();
    }

    private static HeldItem of(String township, CatalogueItem item, Holding holding) {
        return new HeldItem(township, item.code(), holding.from(), holding.lastDay());
    }
}
