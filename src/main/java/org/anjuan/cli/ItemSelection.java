package org.anjuan.cli;

import java.util.List;
import org.anjuan.casefile.Domain;
import org.anjuan.casefile.reading.UnreadableCaseFile;
import org.anjuan.catalogue.CatalogueItem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the commands on several items take besides: which of them. */
final class ItemSelection extends ItemOptions {
    @Option(names = "--domain", paramLabel = "DOMAIN", descriptionKey = "catalogue.domain")
    private @Nullable Domain domain;

    /**
     * The items of the wanted domain, by code.
     *
     * @throws UnreadableCaseFile if a local pack does not fit
     */
    List<CatalogueItem> items(Workbench workbench) throws UnreadableCaseFile {
        return wanted(catalogue(workbench).items());
    }

    /** Those of {@code items} that are of the wanted domain. */
    List<CatalogueItem> wanted(List<CatalogueItem> items) {
        return items.stream()
                .filter(item -> domain == null || item.domain() == domain)
                .toList();
    }
}
