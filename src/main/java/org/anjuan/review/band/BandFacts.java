package org.anjuan.review.band;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.anjuan.casefile.Base;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.Conduct;
import org.anjuan.casefile.Decision;
import org.anjuan.casefile.DecisionKind;
import org.anjuan.casefile.Penalty;
import org.anjuan.casefile.PenaltyType;
import org.anjuan.catalogue.Catalogue;
import org.anjuan.catalogue.ItemText;
import org.anjuan.catalogue.PerUnit;
import org.anjuan.catalogue.Tier;
import org.anjuan.catalogue.TierPenalty;
import org.anjuan.review.facts.Facts;
import org.anjuan.review.facts.Sanction;
import org.jspecify.annotations.Nullable;

/** What follows for a case from the catalogue items that it names. */
public final class BandFacts {
    /** Decimal places between square metres and hectares. */
    private static final int HECTARE_PLACES = 4;

    private final CaseFile file;
    private final NamedItems items;
    private final TierFit fit;
    private final CitedProvisions citations;
    private final Map<String, ItemInForce> named = new LinkedHashMap<>();
    private final List<Object> all = new ArrayList<>();

    /**
     * The facts of a case as of {@code asOf}.
     *
     * @param proceduralLaws names of laws that are cited for every penalty and punish no conduct of their own
     */
    public BandFacts(Facts facts, LocalDate asOf, Catalogue catalogue, Collection<String> proceduralLaws) {
        this.file = facts.file();
        Decision decision = file.decision();
        LocalDate decidedOn = decision == null || decision.on() == null ? asOf : decision.on();
        this.items = new NamedItems(file, decidedOn, catalogue);
        this.fit = new TierFit(file, facts.recorded());
        this.citations = new CitedProvisions(proceduralLaws, named.values());
        List<Sanction> sanctions = facts.all().stream()
                .filter(Sanction.class::isInstance)
                .map(Sanction.class::cast)
                .filter(sanction -> counts(sanction, decision))
                .toList();
        name(file.item());
        sanctions.forEach(sanction -> name(sanction.penalty().item()));
        sanctions.forEach(this::measure);
        together(decision != null);
        all.addAll(named.values());
    }

    /** The items that the case names, its penalties against their bands, and what is missing to place them. */
    public List<Object> all() {
        return all;
    }

    private static boolean counts(Sanction sanction, @Nullable Decision decision) {
        return decision == null ? sanction.intended() : sanction.imposed() && decision.kind() == DecisionKind.PENALTY;
    }

    private void name(@Nullable String code) {
        if (code != null) {
            named.computeIfAbsent(code, items::named);
        }
    }

    private void measure(Sanction sanction) {
        Penalty penalty = sanction.penalty();
        String code = penalty.item();
        if (code == null && file.item() != null && severalActs(sanction)) {
            all.add(new BandGap(penalty, "item"));
            return;
        }
        code = code == null ? file.item() : code;
        ItemInForce item = code == null ? null : named.get(code);
        if (item == null) {
            return;
        }
        PenaltyBand band = new PenaltyBand(
                sanction,
                item,
                bands(item.text(), penalty),
                bands(item.laterText(), penalty),
                citations.basis(sanction, item),
                citations.own(sanction, item),
                citations.foreign(sanction));
        all.add(band);
        if (band.position() == Position.UNKNOWN) {
            gaps(band);
        }
    }

    /** What follows from all penalties for one item together. */
    private void together(boolean decided) {
        for (ItemInForce item : named.values()) {
            List<PenaltyBand> penalties = all.stream()
                    .filter(PenaltyBand.class::isInstance)
                    .map(PenaltyBand.class::cast)
                    .filter(penalty -> penalty.item() == item)
                    .toList();
            all.addAll(Alternatives.among(penalties));
            if (decided) {
                all.addAll(LeftOut.of(item, penalties));
            }
            rivals(item, penalties);
        }
    }

    /** The items that the case names beside {@code item} for one act, where {@code item} bears its only fine. */
    private void rivals(ItemInForce item, List<PenaltyBand> penalties) {
        List<PenaltyBand> fines = penalties.stream()
                .filter(penalty -> penalty.type() == PenaltyType.FINE && !severalActs(penalty.sanction()))
                .toList();
        for (ItemInForce other : named.values()) {
            ItemText text = other.text();
            if (other != item && text != null && !isFined(other)) {
                fines.forEach(fine -> all.add(new Rival(fine, other, openBands(text, PenaltyType.FINE))));
            }
        }
    }

    private boolean isFined(ItemInForce item) {
        return all.stream()
                .anyMatch(fact ->
                        fact instanceof PenaltyBand band && band.item() == item && band.type() == PenaltyType.FINE);
    }

    /** Whether the paper punishes several acts, so that the item of the case need not be the item of each penalty. */
    private boolean severalActs(Sanction sanction) {
        List<Penalty> penalties =
                sanction.paper() instanceof Decision decision ? decision.penalties() : List.of(sanction.penalty());
        return penalties != null
                && penalties.stream()
                                .map(Penalty::act)
                                .filter(Objects::nonNull)
                                .distinct()
                                .count()
                        > 1;
    }

    private List<Band> bands(@Nullable ItemText text, Penalty penalty) {
        if (text == null) {
            return List.of();
        }
        String name = penalty.tier();
        if (name == null) {
            return openBands(text, penalty.type());
        }
        Tier chosen = text.tier(name).orElse(null);
        if (chosen == null) {
            return List.of();
        }
        Band band = band(text, chosen, penalty.type());
        return band.provides()
                ? List.of(band)
                : text.tiers().stream()
                        .filter(tier -> chosen.addsTo().contains(tier.id()))
                        .map(tier -> band(text, tier, penalty.type()))
                        .toList();
    }

    private List<Band> openBands(ItemText text, @Nullable PenaltyType type) {
        return text.tiers().stream()
                .filter(tier -> fit.of(tier) != Fit.NO)
                .map(tier -> band(text, tier, type))
                .toList();
    }

    private Band band(ItemText text, Tier tier, @Nullable PenaltyType type) {
        TierPenalty penalty = type == null ? null : tier.penalty(type).orElse(null);
        BigDecimal quantity = penalty == null ? null : quantity(penalty);
        return new Band(
                text,
                tier,
                fit.of(tier),
                fit.contradicts(tier),
                penalty,
                quantity,
                fit.unknownBase(tier),
                penalty == null ? null : Band.range(penalty, quantity).orElse(null));
    }

    private @Nullable BigDecimal quantity(TierPenalty penalty) {
        Conduct conduct = file.conduct();
        if (conduct == null) {
            return null;
        }
        if (penalty.basis() != null) {
            return conduct.amount(penalty.basis());
        }
        BigDecimal area = conduct.squareMetres();
        return area != null && penalty.perUnit() == PerUnit.HECTARE ? area.movePointLeft(HECTARE_PLACES) : area;
    }

    private void gaps(PenaltyBand band) {
        Penalty penalty = band.penalty();
        ItemInForce item = band.item();
        if (item.text() == null) {
            boolean dayOpen = item.item() != null && item.actDay() == null;
            all.add(dayOpen ? conduct("endedOn") : new BandGap(penalty.item() == null ? file : penalty, "item"));
        } else if (penalty.type() == null) {
            all.add(new BandGap(penalty, "type"));
        } else if (band.tierUnknown()) {
            all.add(new BandGap(penalty, "tier"));
        } else {
            if (band.highest() == null) {
                all.add(new BandGap(penalty, band.suspension() ? "months" : "amount"));
            }
            band.bands().forEach(this::gap);
            band.laterBands().forEach(this::gap);
        }
    }

    private void gap(Band band) {
        TierPenalty penalty = band.penalty();
        if (penalty != null && band.unknownBase() != null) {
            all.add(missing(band.unknownBase()));
        }
        if (penalty != null && band.open()) {
            Base base = penalty.basis();
            boolean measured = penalty.perUnit() != null;
            all.add(base != null ? missing(base) : measured ? conduct("squareMetres") : new BandGap(file, "item"));
        }
    }

    private BandGap missing(Base base) {
        return conduct(
                switch (base) {
                    case ILLEGAL_GAINS -> "illegalGains";
                    case GOODS_VALUE -> "goodsValue";
                    default -> "bases";
                });
    }

    private BandGap conduct(String key) {
        return file.conduct() == null ? new BandGap(file, "conduct") : new BandGap(file.conduct(), key);
    }
}
