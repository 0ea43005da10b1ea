package org.anjuan.audit;

import java.util.Optional;
import java.util.stream.Stream;
import org.anjuan.casefile.Authority;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.Mode;
import org.anjuan.catalogue.county.CountyProfile;
import org.anjuan.catalogue.county.Township;
import org.jspecify.annotations.Nullable;

/** Tells in which township a case counts. */
final class ActingTownship {
    private final @Nullable CountyProfile county;

    /** By the townships of {@code county}; null where no county is told. */
    ActingTownship(@Nullable CountyProfile county) {
        this.county = county;
    }

    /**
     * The township that acts: the one that the county knows by its body, else that of the recorded area; for others the place
     * of the conduct. A place does not make a township answer for a power that was handed to some township of the county.
     */
    @Nullable
    String of(CaseFile file) {
        Authority authority = file.authority();
        String acting = authority == null ? null : acting(authority);
        boolean handedDown =
                authority != null && (authority.mode() == Mode.DELEGATED || authority.mode() == Mode.CONFERRED);
        if (acting != null || file.conduct() == null || (handedDown && county != null)) {
            return acting;
        }
        return step(file.conduct().place());
    }

    private @Nullable String acting(Authority authority) {
        if (county == null) {
            return step(authority.area());
        }
        CountyProfile profile = county;
        return Stream.of(authority.actingBody(), authority.organ())
                .flatMap(Stream::ofNullable)
                .flatMap(body -> profile.townshipOf(body).stream())
                .map(Township::name)
                .findFirst()
                .or(() -> Optional.ofNullable(step(authority.area())))
                .orElse(null);
    }

    /** The fourth step of a place written as province/city/county/township. */
    private static @Nullable String step(@Nullable String place) {
        String[] steps = place == null ? new String[0] : place.split("/");
        return steps.length < 4 ? null : steps[3];
    }
}
