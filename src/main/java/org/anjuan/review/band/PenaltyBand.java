package org.anjuan.review.band;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anjuan.casefile.Citation;
import org.anjuan.casefile.Penalty;
import org.anjuan.casefile.PenaltyType;
import org.anjuan.casefile.Rank;
import org.anjuan.catalogue.AmountRange;
import org.anjuan.catalogue.Circumstance;
import org.anjuan.catalogue.ItemText;
import org.anjuan.catalogue.TierPenalty;
import org.anjuan.review.facts.Sanction;
import org.jspecify.annotations.Nullable;

/**
 * One penalty of the case against the bands of its item: those that the file names, else all that can be open.
 *
 * @param sanction the imposed penalty; where nothing is decided yet, the proposed one
 * @param bands bands of the text of the conduct
 * @param laterBands bands of the text of the decision, where it came after the conduct
 * @param cited how the cited basis agrees with the item
 * @param own a cited provision that is the item's; null where there is none
 * @param foreign a cited provision that is not the item's; null where there is none
 */
public record PenaltyBand(
        Sanction sanction,
        ItemInForce item,
        List<Band> bands,
        List<Band> laterBands,
        CitedBasis cited,
        @Nullable Citation own,
        @Nullable Citation foreign) {

    /** The penalty of the case. */
    public Penalty penalty() {
        return sanction.penalty();
    }

    /** Whether its size is told in months, not in yuan. */
    public boolean suspension() {
        return !penalty().isFine();
    }

    /** The type of penalty. */
    public @Nullable PenaltyType type() {
        return penalty().type();
    }

    /** The code of the item. */
    public String code() {
        return item.code();
    }

    /** Where it lies when both texts are looked at. */
    public Position position() {
        return position(Stream.concat(bands.stream(), laterBands.stream()).toList());
    }

    /** Where it lies by the text of the conduct alone. */
    public Position underText() {
        return position(bands);
    }

    /** Where it lies by the later text alone; null where there is none. */
    public @Nullable Position underLaterText() {
        return item.laterText() == null ? null : position(laterBands);
    }

    private Position position(List<Band> all) {
        List<Band> providing = all.stream().filter(Band::provides).toList();
        BigDecimal highest = highest();
        if (item.text() == null || penalty().type() == null || tierUnknown()) {
            return Position.UNKNOWN;
        }
        if (providing.isEmpty()) {
            return Position.NOT_PROVIDED;
        }
        List<Band> allowing = providing.stream()
                .filter(band -> band.allows(lowest(), highest))
                .toList();
        if (allowing.stream().anyMatch(Band::settled)) {
            return Position.INSIDE;
        }
        if (!allowing.isEmpty() || highest == null || providing.stream().anyMatch(Band::open)) {
            return Position.UNKNOWN;
        }
        return providing.stream().allMatch(band -> band.isBelow(highest)) ? Position.ABOVE : Position.BELOW;
    }

    /** Whether the file names a tier that none of the texts has. */
    public boolean tierUnknown() {
        String named = penalty().tier();
        return named != null
                && item.texts().stream().noneMatch(text -> text.tier(named).isPresent());
    }

    /** The amount in yuan, or the months; null where the file does not give it. */
    public @Nullable BigDecimal lowest() {
        Integer months = penalty().months();
        return penalty().isFine() ? penalty().amount() : months == null ? null : BigDecimal.valueOf(months);
    }

    /** The same, or the upper end of a proposed range. */
    public @Nullable BigDecimal highest() {
        BigDecimal upTo = penalty().amountTo();
        return penalty().isFine() && upTo != null ? upTo : lowest();
    }

    /** The upper end of the highest band; null where none has a known one. */
    public @Nullable BigDecimal max() {
        return ranges().map(AmountRange::max).max(Comparator.naturalOrder()).orElse(null);
    }

    /** The lower end of the lowest band; null where none has a known one. */
    public @Nullable BigDecimal min() {
        return ranges().map(AmountRange::min).min(Comparator.naturalOrder()).orElse(null);
    }

    private Stream<AmountRange> ranges() {
        return Stream.concat(bands.stream(), laterBands.stream())
                .map(Band::range)
                .flatMap(range -> Optional.ofNullable(range).stream());
    }

    /** The lowest lower end above the amount; null where there is none. */
    public @Nullable BigDecimal floor() {
        BigDecimal amount = lowest();
        return ranges().map(AmountRange::min)
                .filter(min -> amount != null && min.compareTo(amount) > 0)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The bands that can bear the penalty: the named one, else those that allow it. */
    private List<Band> relied() {
        Stream<Band> all = Stream.concat(bands.stream(), laterBands.stream());
        return penalty().tier() != null
                ? all.toList()
                : all.filter(band -> band.allows(lowest(), highest())).toList();
    }

    private boolean relies(Predicate<Band> on) {
        List<Band> relied = relied();
        return !relied.isEmpty() && relied.stream().allMatch(on);
    }

    /** Whether every band that can bear it opens only after an order that ran out. */
    public boolean afterOverdueOrder() {
        return relies(band -> band.tier().demands(Circumstance.CORRECTION_ORDERED_AND_OVERDUE));
    }

    /** Whether every band that can bear it opens only after an order that was refused. */
    public boolean afterRefusedOrder() {
        return relies(band -> band.tier().demands(Circumstance.REFUSES_CORRECTION));
    }

    /** Whether every band that can bear it is for serious circumstances. */
    public boolean forSeriousCircumstances() {
        return relies(band -> band.tier().demands(Circumstance.SERIOUS_CIRCUMSTANCES));
    }

    /** Whether every band that can bear it demands a result; a danger that the clause describes is no result. */
    public boolean forConsequence() {
        return relies(band ->
                band.tier().demands(Circumstance.CONSEQUENCE) && band.tier().onlyIf() == null);
    }

    /** Whether the file names a tier that its own party or amount shuts. */
    public boolean tierContradicted() {
        return relies(Band::contradicted);
    }

    /** Whether every band that can bear it leaves this type of penalty to another organ. */
    public boolean decidedElsewhere() {
        return relies(band -> band.penalty() != null && band.penalty().decidedBy() != null);
    }

    /** Whether every band that can bear it demands that a government approves it. */
    public boolean needsApproval() {
        return relies(band -> band.penalty() != null && band.penalty().needsApproval());
    }

    /** Whether the text of the conduct was replaced before the decision. */
    public boolean textChanged() {
        return item.laterText() != null;
    }

    /** Whether the bands of the later text know no other types and no higher lower end than those of the earlier one. */
    public boolean laterNowhereHeavier() {
        BigDecimal before = lowestOf(bands);
        BigDecimal after = lowestOf(laterBands);
        return types(bands).containsAll(types(laterBands))
                && (after == null || (before != null && after.compareTo(before) <= 0));
    }

    private static @Nullable BigDecimal lowestOf(List<Band> bands) {
        return bands.stream()
                .flatMap(band -> Optional.ofNullable(band.range()).stream())
                .map(AmountRange::min)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static Set<PenaltyType> types(List<Band> bands) {
        return bands.stream()
                .flatMap(band -> band.tier().penalties().stream())
                .map(TierPenalty::type)
                .collect(Collectors.toSet());
    }

    /** Whether the penalty articles of all texts that can apply were read. */
    public boolean verified() {
        return item.texts().stream().allMatch(ItemText::verified);
    }

    /** The rank of the cited provision that is not the item's; null where there is none or it is not known. */
    public @Nullable Rank foreignRank() {
        return foreign == null ? null : foreign.rank();
    }

    /** The rank of the cited provision that is the item's; null where there is none or it is not known. */
    public @Nullable Rank ownRank() {
        return own == null ? null : own.rank();
    }

    /** Whether the file names a tier that turns on an amount which it does not give. */
    public boolean tierAmountUnknown() {
        return penalty().tier() != null && relies(band -> band.unknownBase() != null);
    }

    /** Whether nothing stands against taking the bands as they are: the texts were read, the file cites them and no other. */
    public boolean certain() {
        return cited == CitedBasis.OWN && verified();
    }
}
