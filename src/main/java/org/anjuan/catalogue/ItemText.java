package org.anjuan.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.anjuan.casefile.PenaltyType;
import org.jspecify.annotations.Nullable;

/**
 * How the law punished an item in one span of time.
 *
 * @param valid the days on which an act falls under this text
 * @param holder who holds the power by statute, and so may delegate it or have it conferred
 * @param needsDesignation whether the law leaves the organ to a designation by the government, which the file must show
 * @param violationBasis the provisions that lay down the duty
 * @param penaltyBasis the provisions that lay down the penalty
 * @param excluded penalty types that stay with the county even where the item is handed down
 * @param verified whether the penalty article was read
 * @param notes what changed with this text, in Chinese; null where there is nothing to say
 */
public record ItemText(
        Validity valid,
        Holder holder,
        Boolean needsDesignation,
        List<Provision> violationBasis,
        List<Provision> penaltyBasis,
        List<PenaltyType> excluded,
        List<Tier> tiers,
        boolean verified,
        @Nullable String notes) {
    public ItemText {
        needsDesignation = Objects.requireNonNullElse(needsDesignation, false);
        violationBasis = Objects.requireNonNullElse(violationBasis, List.of());
        penaltyBasis = Objects.requireNonNullElse(penaltyBasis, List.of());
        excluded = Objects.requireNonNullElse(excluded, List.of());
        tiers = Objects.requireNonNullElse(tiers, List.of());
    }

    ItemText named(Map<String, String> names) {
        return new ItemText(
                valid,
                holder,
                needsDesignation,
                named(violationBasis, names),
                named(penaltyBasis, names),
                excluded,
                tiers,
                verified,
                notes);
    }

    private static List<Provision> named(List<Provision> basis, Map<String, String> names) {
        return basis.stream().map(provision -> provision.named(names)).toList();
    }

    /** The tier with this id. */
    public Optional<Tier> tier(String id) {
        return tiers.stream().filter(tier -> tier.id().equals(id)).findFirst();
    }
}
