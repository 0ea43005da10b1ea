package org.anjuan.catalogue;

import java.util.ArrayList;
import java.util.List;

/** Makes catalogues that are larger than the real one. */
public final class GrownCatalogue {
    /** The catalogue of the build, with copies of its items under codes of their own until it has {@code size}. */
    public Catalogue of(int size) {
        Catalogue packed = Catalogue.packed();
        List<CatalogueItem> items = packed.items();
        List<CatalogueItem> copies = new ArrayList<>();
        for (int i = 0; items.size() + copies.size() < size; i++) {
            CatalogueItem item = items.get(i % items.size());
            copies.add(new CatalogueItem(
                    "ZZ-%05d".formatted(i), item.name(), item.domain(), item.ownPower(), item.texts(), item.notes()));
        }
        return packed.with(copies);
    }
}
