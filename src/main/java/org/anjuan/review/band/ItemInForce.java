package org.anjuan.review.band;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.anjuan.catalogue.CatalogueItem;
import org.anjuan.catalogue.ItemText;
import org.jspecify.annotations.Nullable;

/**
 * An item that the case names, with the texts that can punish its conduct.
 *
 * @param item null where the catalogue has no item with this code
 * @param actDay the last day of the conduct; null where the file leaves it open
 * @param text the text of the day of the conduct; null where there is none, or the file leaves open which one it is
 * @param laterText the text of the day of the decision, where it came after the conduct
 */
public record ItemInForce(
        String code,
        @Nullable CatalogueItem item,
        @Nullable LocalDate actDay,
        @Nullable ItemText text,
        @Nullable ItemText laterText) {

    /** Whether the catalogue has a text of this item, but none for the day of the conduct. */
    public boolean withoutText() {
        return item != null && actDay != null && text == null;
    }

    /** The text of the conduct and the later one, as far as they are known. */
    public List<ItemText> texts() {
        return Stream.of(text, laterText).flatMap(Stream::ofNullable).toList();
    }

    /** The texts of this item that applied neither to the conduct nor later. */
    public List<ItemText> otherTexts() {
        return item == null
                ? List.of()
                : item.texts().stream()
                        .filter(other -> !texts().contains(other))
                        .toList();
    }
}
