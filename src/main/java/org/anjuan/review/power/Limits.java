package org.anjuan.review.power;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.anjuan.casefile.Authority.Conferral;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.PartyKind;
import org.anjuan.casefile.PenaltyType;
import org.anjuan.casefile.Procedure;
import org.anjuan.catalogue.CatalogueItem;
import org.anjuan.catalogue.county.FineCeiling;
import org.anjuan.catalogue.county.Holding;
import org.anjuan.review.facts.Sanction;
import org.jspecify.annotations.Nullable;

/** Measures a case by the limits of what hands its item down: what lies beyond every one of {@code holdings}. */
final class Limits {
    private final CaseFile file;
    private final List<Holding> holdings;
    private final @Nullable Conferral conferral;
    private final @Nullable CatalogueItem item;
    private final List<Object> beyond = new ArrayList<>();

    Limits(CaseFile file, List<Holding> holdings, @Nullable Conferral conferral, @Nullable CatalogueItem item) {
        this.file = file;
        this.holdings = holdings;
        this.conferral = conferral;
        this.item = item;
    }

    /** What lies beyond, and what is missing to say so. */
    List<Object> of(List<Sanction> sanctions) {
        procedure();
        sanctions.forEach(this::type);
        sanctions.forEach(this::ceiling);
        return beyond;
    }

    private void procedure() {
        Procedure procedure = file.procedure();
        if (procedure != null
                && !holdings.isEmpty()
                && holdings.stream()
                        .map(holding -> holding.matter().procedures())
                        .allMatch(allowed -> !allowed.isEmpty() && !allowed.contains(procedure))) {
            beyond.add(new BeyondLimit(Limit.PROCEDURE, file, "procedure", procedure, procedure));
        }
    }

    private void type(Sanction sanction) {
        PenaltyType type = sanction.type();
        if (type == null) {
            return;
        }
        boolean county = !holdings.isEmpty()
                && holdings.stream()
                        .allMatch(holding -> holding.matter().excluded().contains(type));
        boolean own = conferral != null
                && conferral.excludedPenalties() != null
                && conferral.excludedPenalties().contains(type);
        boolean reserved = item != null
                && item.texts().stream().allMatch(text -> text.excluded().contains(type));
        if (county || own || reserved) {
            Limit limit = county || own ? Limit.PENALTY_TYPE : Limit.RESERVED_TYPE;
            beyond.add(new BeyondLimit(limit, sanction.penalty(), "type", type, type));
        }
    }

    private void ceiling(Sanction sanction) {
        BigDecimal fine = sanction.type() == PenaltyType.FINE ? sanction.amount() : null;
        List<FineCeiling> ceilings = new ArrayList<>();
        for (Holding holding : holdings) {
            if (holding.matter().ceiling() == null) {
                return;
            }
            ceilings.add(holding.matter().ceiling());
        }
        if (fine == null || ceilings.isEmpty()) {
            return;
        }
        PartyKind party = file.party() == null ? null : file.party().kind();
        if (party == null) {
            beyond.add(new PowerGap("/party/kind"));
            return;
        }
        BigDecimal highest =
                ceilings.stream().map(ceiling -> ceiling.highest(party)).reduce(BigDecimal.ZERO, BigDecimal::max);
        BigDecimal lowest =
                ceilings.stream().map(ceiling -> ceiling.lowest(party)).reduce(BigDecimal.ZERO, BigDecimal::max);
        if (fine.compareTo(lowest) > 0) {
            beyond.add(
                    fine.compareTo(highest) > 0
                            ? new BeyondLimit(Limit.CEILING, sanction.penalty(), "amount", fine, highest)
                            : new PerhapsBeyondCeiling(sanction.penalty(), fine, lowest));
        }
    }
}
