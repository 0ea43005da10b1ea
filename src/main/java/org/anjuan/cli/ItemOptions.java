package org.anjuan.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import org.anjuan.casefile.reading.UnreadableCaseFile;
import org.anjuan.catalogue.Catalogue;
import org.anjuan.catalogue.county.CountyProfile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What all commands on the catalogue take: the day, the county and local items. */
class ItemOptions {
    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "catalogue.as-of")
    private @Nullable LocalDate asOf;

    @Option(names = "--county", paramLabel = "FILE", descriptionKey = "county")
    private @Nullable Path county;

    @Mixin
    private RulePackOption packs = new RulePackOption();

    /** The day that is asked about: today where none was told. */
    LocalDate day() {
        return asOf == null ? LocalDate.now() : asOf;
    }

    /**
     * The catalogue with the items of local packs.
     *
     * @throws UnreadableCaseFile if a pack does not fit
     */
    Catalogue catalogue(Workbench workbench) throws UnreadableCaseFile {
        packs.addTo(workbench);
        return workbench.catalogue();
    }

    /**
     * The county that was told; null where none was.
     *
     * @throws UnreadableCaseFile if the file holds no county profile
     */
    @Nullable
    CountyProfile county(Workbench workbench) throws UnreadableCaseFile {
        return county == null ? null : workbench.county(county);
    }
}
