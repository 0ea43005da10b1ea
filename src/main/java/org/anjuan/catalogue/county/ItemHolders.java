package org.anjuan.catalogue.county;

import java.time.LocalDate;
import java.util.List;
import org.anjuan.catalogue.CatalogueItem;
import org.anjuan.law.Remark;

/** Which townships of a county hold an item on a day by hand-down. */
public final class ItemHolders {
    private final CountyProfile county;
    private final LocalDate day;

    /** The holders in {@code county} on {@code day}. */
    public ItemHolders(CountyProfile county, LocalDate day) {
        this.county = county;
        this.day = day;
    }

    /** How many townships the county has. */
    public int townships() {
        return county.townships().size();
    }

    /** The townships that hold {@code item}, in the order of the profile; none for a power that is a township's own. */
    public List<String> of(CatalogueItem item) {
        HandDowns handedDown = county.handedDown();
        return county.townships().stream()
                .map(Township::name)
                .filter(township -> !handedDown.holding(item, township, day).isEmpty())
                .toList();
    }

    /** A note on each of {@code items} that no township holds and that is not their own. */
    public List<Remark> remarks(List<CatalogueItem> items) {
        return items.stream()
                .filter(item -> !item.ownPower() && of(item).isEmpty())
                .map(item -> new Remark(item.code(), "", "held-by-none", List.of(county.name(), day.toString()), false))
                .toList();
    }
}
