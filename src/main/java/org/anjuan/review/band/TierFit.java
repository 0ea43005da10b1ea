package org.anjuan.review.band;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.anjuan.casefile.Base;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.Conduct;
import org.anjuan.casefile.CorrectionOrder;
import org.anjuan.casefile.Document;
import org.anjuan.casefile.Party;
import org.anjuan.casefile.PartyKind;
import org.anjuan.casefile.Reinspection;
import org.anjuan.casefile.Section;
import org.anjuan.catalogue.AmountBand;
import org.anjuan.catalogue.Circumstance;
import org.anjuan.catalogue.Precondition;
import org.anjuan.catalogue.Tier;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether the bands of a clause are open in a case: to its party, after what happened, at its amounts.
 *
 * <p>Whether circumstances are serious or a result is shown is a matter of judgement, and never sure here.
 */
final class TierFit {
    private final CaseFile file;
    private final List<Section> recorded;
    private final @Nullable Conduct conduct;

    /** The bands that are open in {@code file}, whose source records the sections {@code recorded}. */
    TierFit(CaseFile file, List<Section> recorded) {
        this.file = file;
        this.recorded = recorded;
        this.conduct = file.conduct();
    }

    Fit of(Tier tier) {
        Fit fit = party(tier).and(precondition(tier.precondition())).and(amount(tier.amountBand()));
        return tier.onlyIf() == null ? fit : fit.and(Fit.PERHAPS);
    }

    /** Whether the recorded party or amount shuts {@code tier}, whatever else happened. */
    boolean contradicts(Tier tier) {
        return party(tier).and(amount(tier.amountBand())) == Fit.NO;
    }

    /** The amount that {@code tier} is chosen by and that the file does not give; null where there is none. */
    @Nullable
    Base unknownBase(Tier tier) {
        AmountBand band = tier.amountBand();
        return band != null && (conduct == null || conduct.amount(band.of()) == null) ? band.of() : null;
    }

    /** A sole trader counts as a citizen, but some clauses treat shops as units. */
    private Fit party(Tier tier) {
        Party party = file.party();
        PartyKind kind = party == null ? null : party.kind();
        if (tier.responsiblePerson()) {
            boolean otherParties =
                    file.otherParties() != null && !file.otherParties().isEmpty();
            return kind == PartyKind.ORGANIZATION && !otherParties ? Fit.NO : Fit.PERHAPS;
        }
        if (tier.party() == null || tier.party() == kind) {
            return Fit.SURELY;
        }
        if (kind == null) {
            return Fit.PERHAPS;
        }
        if (kind == PartyKind.SOLE_TRADER) {
            return tier.party() == PartyKind.CITIZEN ? Fit.SURELY : Fit.PERHAPS;
        }
        return Fit.NO;
    }

    private Fit precondition(@Nullable Precondition precondition) {
        if (precondition == null) {
            return Fit.SURELY;
        }
        Fit all = Fit.SURELY;
        for (Circumstance circumstance : precondition.allOf()) {
            all = all.and(holds(circumstance));
        }
        if (precondition.anyOf().isEmpty()) {
            return all;
        }
        Fit any = Fit.NO;
        for (Circumstance circumstance : precondition.anyOf()) {
            any = any.or(holds(circumstance));
        }
        return all.and(any);
    }

    private Fit holds(Circumstance circumstance) {
        return switch (circumstance) {
            case CORRECTION_ORDERED_AND_OVERDUE -> overdue();
            case REFUSES_CORRECTION -> refused();
            case SERIOUS_CIRCUMSTANCES, CONSEQUENCE -> Fit.PERHAPS;
        };
    }

    private Fit overdue() {
        CorrectionOrder order = file.correctionOrder();
        if (order == null) {
            return noOrder() ? Fit.NO : Fit.PERHAPS;
        }
        LocalDate deadline = order.deadline();
        if (deadline != null && correctedBy(deadline)) {
            return Fit.NO;
        }
        Reinspection reinspection = file.reinspection();
        boolean shown = deadline != null
                && reinspection != null
                && reinspection.on() != null
                && reinspection.on().isAfter(deadline)
                && Boolean.FALSE.equals(reinspection.corrected());
        return shown ? Fit.SURELY : Fit.PERHAPS;
    }

    private boolean correctedBy(LocalDate deadline) {
        Reinspection reinspection = file.reinspection();
        boolean seen = reinspection != null
                && Boolean.TRUE.equals(reinspection.corrected())
                && reinspection.on() != null
                && !reinspection.on().isAfter(deadline);
        boolean recorded = conduct != null
                && conduct.correctedOn() != null
                && !conduct.correctedOn().isAfter(deadline);
        return seen || recorded;
    }

    private Fit refused() {
        if (file.correctionOrder() == null && noOrder()) {
            return Fit.NO;
        }
        Reinspection reinspection = file.reinspection();
        if (reinspection == null || reinspection.refused() == null) {
            return Fit.PERHAPS;
        }
        if (reinspection.refused()) {
            return Fit.SURELY;
        }
        return Boolean.TRUE.equals(reinspection.corrected()) ? Fit.NO : Fit.PERHAPS;
    }

    /** Whether the source records orders and other papers, and none of them is an order to the party. */
    private boolean noOrder() {
        List<Document> documents = file.documents() == null ? List.of() : file.documents();
        return (recorded.contains(Section.FULL) || recorded.contains(Section.CORRECTION_ORDER))
                && documents.stream().noneMatch(TierFit::isOrder);
    }

    private static boolean isOrder(Document document) {
        return document.title() == null || document.title().contains("责令");
    }

    private Fit amount(@Nullable AmountBand band) {
        if (band == null) {
            return Fit.SURELY;
        }
        BigDecimal amount = conduct == null ? null : conduct.amount(band.of());
        if (amount == null) {
            return Fit.PERHAPS;
        }
        return band.contains(amount) ? Fit.SURELY : Fit.NO;
    }
}
