package org.anjuan.audit.summary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
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
    /** All of {@code catalogue} that {@code county} handed down from {@code asOf} or earlier. */
    public static List<HeldItem> of(CountyProfile county, Catalogue catalogue, LocalDate asOf) {
        HandDowns handDowns = county.handedDown();
        List<CatalogueItem> items = catalogue.items();
        List<HeldItem> held = new ArrayList<>();
        for (Township township : county.townships()) {
            for (CatalogueItem item : items) {
                handDowns.of(item, township.name()).stream()
                        .filter(holding -> !holding.from().isAfter(asOf))
                        .forEach(holding -> held.add(of(township.name(), item, holding)));
            }
        }
        return held;
    }

    private static HeldItem of(String township, CatalogueItem item, Holding holding) {
        return new HeldItem(township, item.code(), holding.from(), holding.lastDay());
    }

    /** The row of the database's table of holdings. */
    List<@Nullable Object> row() {
        return Arrays.asList(township, item, from, lastDay);
    }
}
