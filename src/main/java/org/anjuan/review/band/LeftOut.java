package org.anjuan.review.band;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anjuan.casefile.PenaltyType;
import org.anjuan.catalogue.Tier;
import org.anjuan.catalogue.TierPenalty;

/**
 * A penalty that every tier which can be open makes a duty, without condition or alternative, and that the decision does not
 * impose.
 *
 * @param elsewhere whether a township cannot impose it: it stays with the county, another organ decides it, or a government
 *     approves it first
 */
public record LeftOut(ItemInForce item, PenaltyType type, boolean elsewhere) {

    /** What {@code penalties}, all those of one decision for {@code item}, leave out. */
    static List<LeftOut> of(ItemInForce item, List<PenaltyBand> penalties) {
        Set<PenaltyType> imposed = penalties.stream()
                .map(PenaltyBand::type)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        List<Tier> tiers = tiers(penalties);
        List<LeftOut> left = new ArrayList<>();
        for (PenaltyType type : PenaltyType.values()) {
            if (!imposed.contains(type)
                    && !tiers.isEmpty()
                    && tiers.stream().allMatch(tier -> due(tier, type).findAny().isPresent())) {
                boolean excluded =
                        item.texts().stream().allMatch(text -> text.excluded().contains(type));
                boolean elsewhere = tiers.stream()
                        .flatMap(tier -> due(tier, type))
                        .allMatch(penalty -> penalty.needsApproval() || penalty.decidedBy() != null);
                left.add(new LeftOut(item, type, excluded || elsewhere));
            }
        }
        return left;
    }

    private static Stream<TierPenalty> due(Tier tier, PenaltyType type) {
        return tier.penalties().stream()
                .filter(penalty -> penalty.type() == type)
                .filter(penalty -> penalty.must() && penalty.onlyIf() == null && penalty.alternative() == null);
    }

    /** The tiers that the file names, else all that can be open; a tier that only adds to others is not needed for a penalty. */
    private static List<Tier> tiers(List<PenaltyBand> penalties) {
        boolean named = penalties.stream().anyMatch(penalty -> penalty.penalty().tier() != null);
        return penalties.stream()
                .filter(penalty -> !named || penalty.penalty().tier() != null)
                .flatMap(penalty -> Stream.concat(penalty.bands().stream(), penalty.laterBands().stream()))
                .map(Band::tier)
                .filter(tier -> named || tier.addsTo().isEmpty())
                .toList();
    }
}
