package org.anjuan.review.power;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.anjuan.casefile.Mode;
import org.anjuan.catalogue.CatalogueItem;
import org.anjuan.catalogue.county.CountyProfile;
import org.anjuan.catalogue.county.Holding;
import org.anjuan.catalogue.county.Standing;
import org.anjuan.catalogue.county.Township;
import org.jspecify.annotations.Nullable;

/**
 * What the county profile says of one item and one township.
 *
 * @param mode the route that the case takes: delegated or conferred
 * @param principal the organ that delegated; null under conferral
 */
record CountyAnswer(
        CountyProfile county,
        CatalogueItem item,
        Township township,
        Mode mode,
        @Nullable String principal) {

    /** How the township stands to the item on {@code day}; null where only the other route hands it down. */
    @Nullable
    Hold on(LocalDate day) {
        List<Holding> all = county.handedDown().of(item, township.name());
        List<Holding> route = all.stream().filter(this::onRoute).toList();
        List<Holding> right = route.stream().filter(this::fromPrincipal).toList();
        if (!right.isEmpty()) {
            return best(right, day);
        }
        if (!route.isEmpty()) {
            return Hold.OTHER_PRINCIPAL;
        }
        if (!all.isEmpty()) {
            return null;
        }
        boolean elsewhere = county.townships().stream()
                .flatMap(other -> county.handedDown().of(item, other.name()).stream())
                .anyMatch(this::onRoute);
        return elsewhere ? Hold.OTHER_TOWNSHIP : Hold.NOT_LISTED;
    }

    /** What hands the item down on {@code day} by the route and the principal of the case. */
    List<Holding> holding(LocalDate day) {
        return held(day).filter(this::onRoute).filter(this::fromPrincipal).toList();
    }

    /** Whether the other route hands it down on {@code day}. */
    boolean otherRoute(LocalDate day) {
        return held(day).anyMatch(holding -> !onRoute(holding));
    }

    private Stream<Holding> held(LocalDate day) {
        return county.handedDown().holding(item, township.name(), day).stream();
    }

    private boolean onRoute(Holding holding) {
        return holding.document().mode() == mode;
    }

    private boolean fromPrincipal(Holding holding) {
        return principal == null || holding.document().principal().equals(principal);
    }

    /** What held on {@code day}, else what began last before it, else what is still to begin. */
    private static Hold best(List<Holding> holdings, LocalDate day) {
        if (holdings.stream().anyMatch(holding -> holding.standing(day) == Standing.HELD)) {
            return Hold.HELD;
        }
        return holdings.stream()
                .filter(holding -> !holding.from().isAfter(day))
                .max(Comparator.comparing(Holding::from))
                .map(last -> last.standing(day) == Standing.EXPIRED ? Hold.EXPIRED : Hold.TAKEN_BACK)
                .orElse(Hold.NOT_YET);
    }
}
