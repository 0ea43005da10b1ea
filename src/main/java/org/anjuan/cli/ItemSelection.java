package org.anjuan.cli;

import java.time.LocalDate;
import java.util.List;
import org.anjuan.casefile.Domain;
import org.anjuan.casefile.reading.UnreadableCaseFile;
import org.anjuan.catalogue.CatalogueItem;
import org.anjuan.catalogue.county.CountyProfile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which items a command on several is about. */
final class ItemSelection {
    @Option(names = "--domain", paramLabel = "DOMAIN", descriptionKey = "catalogue.domain")
    private @Nullable Domain domain;

    @Mixin
    private ItemOptions options = new ItemOptions();

    /** The day that is asked about. */
    LocalDate day() {
        return options.day();
    }

    /**
     * The items of the wanted domain, by code.
     *
     * @throws UnreadableCaseFile if a local pack does not fit
     */
    List<CatalogueItem> items(Workbench workbench) throws UnreadableCaseFile {
        return wanted(options.catalogue(workbench).items());
    }

    /** Those of {@code items} that are of the wanted domain. */
    List<CatalogueItem> wanted(List<CatalogueItem> items) {
        return items.stream()
                .filter(item -> domain == null || item.domain() == domain)
                .toList();
    }

    /**
     * The county that was told; null where none was.
     *
     * @throws UnreadableCaseFile if the file holds no county profile
     */
    @Nullable
    CountyProfile county(Workbench workbench) throws UnreadableCaseFile {
        return options.county(workbench);
    }
}
