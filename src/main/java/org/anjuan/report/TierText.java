package org.anjuan.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.anjuan.casefile.Base;
import org.anjuan.casefile.PartyKind;
import org.anjuan.catalogue.AmountBand;
import org.anjuan.catalogue.PerUnit;
import org.anjuan.catalogue.Precondition;
import org.anjuan.catalogue.Provision;
import org.anjuan.catalogue.Replant;
import org.anjuan.catalogue.Tier;
import org.anjuan.catalogue.TierPenalty;
import org.anjuan.law.Text;
import org.jspecify.annotations.Nullable;

/** Puts provisions, tiers and penalties of the catalogue into words. */
final class TierText {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Messages messages;
    private final TermText terms;

    TierText(Messages messages) {
        this.messages = messages;
        this.terms = new TermText(messages.locale());
    }

    String provision(Provision provision) {
        StringBuilder text = new StringBuilder(
                messages.text("citation.article", in(provision.lawName()), String.valueOf(provision.article())));
        if (provision.paragraph() != null) {
            text.append(messages.text("citation.paragraph", String.valueOf(provision.paragraph())));
        }
        if (!provision.items().isEmpty()) {
            String items = String.join(
                    messages.text("item.and"),
                    provision.items().stream().map(String::valueOf).toList());
            text.append(messages.text("citation.item", items));
        }
        return messages.text("item.revision", text.toString(), String.valueOf(provision.revision()));
    }

    /** When the band is meant; empty where it is always open. */
    List<String> conditions(Tier tier) {
        List<String> conditions = new ArrayList<>();
        PartyKind party = tier.party();
        if (party != null) {
            conditions.add(terms.of(party));
        }
        if (tier.responsiblePerson()) {
            conditions.add(messages.text("item.responsible-person"));
        }
        Precondition precondition = tier.precondition();
        if (precondition != null) {
            precondition.allOf().forEach(circumstance -> conditions.add(terms.of(circumstance)));
            if (!precondition.anyOf().isEmpty()) {
                conditions.add(String.join(
                        messages.text("item.or"),
                        precondition.anyOf().stream().map(terms::of).toList()));
            }
        }
        addText(tier.onlyIf(), conditions);
        AmountBand band = tier.amountBand();
        if (band != null) {
            conditions.add(band(band));
        }
        return conditions;
    }

    private String band(AmountBand band) {
        String of = terms.of(band.of());
        if (band.none()) {
            return messages.text("item.band.none", of);
        }
        List<String> limits = new ArrayList<>();
        limit("item.band.at-least", band.atLeast(), limits);
        limit("item.band.over", band.over(), limits);
        limit("item.band.below", band.below(), limits);
        String text = of + messages.text("item.band.space") + String.join(messages.text("item.and"), limits);
        return band.orNone() ? messages.text("item.band.or-none", of, text) : text;
    }

    private void limit(String key, @Nullable BigDecimal amount, List<String> limits) {
        if (amount != null) {
            limits.add(messages.text(key, amount.toPlainString()));
        }
    }

    String penalty(TierPenalty penalty) {
        List<String> details = new ArrayList<>();
        addText(penalty.object(), details);
        addText(penalty.onlyIf(), details);
        if (penalty.wording() != null) {
            details.add(messages.text("item.wording", penalty.wording()));
        }
        if (penalty.alternative() != null) {
            details.add(messages.text("item.alternative", penalty.alternative()));
        }
        if (penalty.needsApproval()) {
            details.add(messages.text("item.needs-approval"));
        }
        Text decidedBy = penalty.decidedBy();
        if (decidedBy != null) {
            details.add(messages.text("item.decided-by", in(decidedBy)));
        }
        String text = terms.of(penalty.type()) + amounts(penalty);
        return details.isEmpty()
                ? text
                : messages.text("item.details", text, String.join(messages.text("list.separator"), details));
    }

    private String amounts(TierPenalty penalty) {
        Base basis = penalty.basis();
        BigDecimal min = penalty.min();
        BigDecimal max = penalty.max();
        if (basis != null) {
            BigDecimal low = Objects.requireNonNull(penalty.minMultiple());
            BigDecimal high = Objects.requireNonNull(penalty.maxMultiple());
            boolean percent = high.compareTo(BigDecimal.ONE) < 0;
            return messages.text(
                    "item.of-basis", terms.of(basis), range(multiple(low, percent), multiple(high, percent), low));
        }
        if (min != null && max != null) {
            PerUnit unit = penalty.perUnit();
            String low = messages.text("item.yuan", min.toPlainString());
            String range = range(low, messages.text("item.yuan", max.toPlainString()), min);
            return messages.text("item.amount", range)
                    + (unit == null ? "" : messages.text("item.per-unit", terms.of(unit)));
        }
        if (penalty.maxMonths() != null) {
            String months = String.valueOf(penalty.maxMonths());
            return messages.text("item.months", String.valueOf(penalty.minMonths()), months);
        }
        Text amountIn = penalty.amountIn();
        return amountIn == null ? "" : messages.text("item.amount-in", in(amountIn));
    }

    private String range(String low, String high, BigDecimal min) {
        if (min.signum() == 0) {
            return messages.text("item.up-to", high);
        }
        return low.equals(high) ? high : messages.text("item.range", low, high);
    }

    private String multiple(BigDecimal multiple, boolean percent) {
        return percent
                ? multiple.multiply(HUNDRED).stripTrailingZeros().toPlainString() + "%"
                : messages.text("item.times", multiple.toPlainString());
    }

    String replant(Replant replant) {
        return range(
                multiple(replant.minMultiple(), false), multiple(replant.maxMultiple(), false), replant.minMultiple());
    }

    private void addText(@Nullable Text text, List<String> to) {
        if (text != null) {
            to.add(in(text));
        }
    }

    private String in(Text text) {
        return text.in(messages.locale());
    }
}
