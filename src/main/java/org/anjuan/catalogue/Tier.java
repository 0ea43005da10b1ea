package org.anjuan.catalogue;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.anjuan.casefile.PartyKind;
import org.anjuan.casefile.PenaltyType;
import org.anjuan.law.Text;
import org.jspecify.annotations.Nullable;

/**
 * One band (档次) of a clause. The tiers of a text have no order and need not exclude one another.
 *
 * @param id unique within its text
 * @param party whom the band hits; null where the clause draws no line. A sole trader usually counts as a citizen
 * @param responsiblePerson whether it hits the persons in charge, besides the unit and by a decision of their own
 * @param precondition what must hold before the band opens; nothing where the key is absent
 * @param onlyIf a further fact that opens the band, in short words of the statute
 * @param amountBand the amounts that the band is meant for; null where it does not turn on an amount
 * @param priorOrders orders that must have been served, and have run out or been refused, before the band opens
 * @param orders orders that the clause gives together with the penalty; they are no penalties
 * @param measures coercive or enforcement steps of the clause, neither orders nor penalties
 * @param replant trees to replant; null where the clause demands none
 * @param addsTo ids of the tiers whose penalties may stand beside this one's
 * @param evidence what the file must prove for this band, beyond the act itself
 * @param penalties empty where the clause knows an order only, so that any penalty is without basis
 */
public record Tier(
        String id,
        Text label,
        @Nullable PartyKind party,
        Boolean responsiblePerson,
        @Nullable Precondition precondition,
        @Nullable Text onlyIf,
        @Nullable AmountBand amountBand,
        List<Order> priorOrders,
        List<Order> orders,
        List<Measure> measures,
        @Nullable Replant replant,
        List<String> addsTo,
        List<Proof> evidence,
        List<TierPenalty> penalties) {
    public Tier {
        responsiblePerson = Objects.requireNonNullElse(responsiblePerson, false);
        priorOrders = Objects.requireNonNullElse(priorOrders, List.of());
        orders = Objects.requireNonNullElse(orders, List.of());
        measures = Objects.requireNonNullElse(measures, List.of());
        addsTo = Objects.requireNonNullElse(addsTo, List.of());
        evidence = Objects.requireNonNullElse(evidence, List.of());
        penalties = Objects.requireNonNullElse(penalties, List.of());
    }

    /** Whether the band is open from the start: nothing beyond the act itself must hold. */
    public boolean openFromTheStart() {
        return precondition == null;
    }

    /** Whether the band stays closed without {@code circumstance}. */
    public boolean demands(Circumstance circumstance) {
        return precondition != null && precondition.demands(circumstance);
    }

    /** Whether {@code circumstance} can help to open the band. */
    public boolean names(Circumstance circumstance) {
        return precondition != null && precondition.names(circumstance);
    }

    /** The fine of this band; a band has at most one. */
    public Optional<TierPenalty> fine() {
        return penalty(PenaltyType.FINE);
    }

    /** The first penalty of {@code type}. */
    public Optional<TierPenalty> penalty(PenaltyType type) {
        return penalties.stream().filter(penalty -> penalty.type() == type).findFirst();
    }

    /** Whether the clause knows an order only. */
    public boolean orderOnly() {
        return penalties.isEmpty();
    }
}
