package org.anjuan.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.anjuan.law.Text;

/**
 * One file of {@code rules/catalogue/}: the items of a domain.
 *
 * @param laws what the laws that the items rest on are called
 */
public record CatalogueFile(List<Text> laws, List<CatalogueItem> items) {
    public CatalogueFile {
        laws = Objects.requireNonNullElse(laws, List.of());
    }

    /** The items, with their laws named in English. */
    List<CatalogueItem> namedItems() {
        Map<String, String> names =
                laws.stream().collect(Collectors.toMap(Text::zh, Text::en, (first, second) -> first));
        return items.stream().map(item -> item.named(names)).toList();
    }
}
