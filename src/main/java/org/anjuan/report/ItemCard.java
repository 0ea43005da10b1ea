package org.anjuan.report;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import org.anjuan.catalogue.CatalogueItem;
import org.anjuan.catalogue.Holder;
import org.anjuan.catalogue.ItemText;
import org.anjuan.catalogue.Provision;
import org.anjuan.catalogue.Tier;
import org.anjuan.catalogue.TierPenalty;
import org.anjuan.catalogue.Validity;

/** A catalogue item for a terminal: who holds it, what it punishes, in which bands, on which days. */
public final class ItemCard {
    private final Messages messages;
    private final TermText terms;
    private final TierText tiers;
    private final LocalDate day;

    /** Cards in the language of {@code messages}; the text that applies to acts of {@code day} is marked. */
    public ItemCard(Messages messages, LocalDate day) {
        this.messages = messages;
        this.terms = new TermText(messages.locale());
        this.tiers = new TierText(messages);
        this.day = day;
    }

    /** Writes the card of {@code item} to {@code out}. */
    public void write(CatalogueItem item, PrintWriter out) {
        out.println(item.code() + "  " + item.name().in(messages.locale()));
        line(out, "", "domain", terms.of(item.domain()));
        if (item.ownPower()) {
            line(out, "", "own-power", messages.text("item.own-power.text"));
        }
        for (ItemText text : item.texts()) {
            out.println();
            write(text, out);
        }
        if (item.textOn(day).isEmpty()) {
            out.println();
            out.println(messages.text("item.no-text", day.toString()));
        }
        if (item.notes() != null) {
            out.println();
            line(out, "", "notes", item.notes());
        }
    }

    private void write(ItemText text, PrintWriter out) {
        String mark = text.valid().contains(day) ? messages.text("item.applies", day.toString()) : "";
        out.println(messages.text("item.text", validity(text.valid())) + mark);
        line(out, "  ", "holder", holder(text.holder()));
        if (text.needsDesignation()) {
            line(out, "  ", "designation", messages.text("item.designation.text"));
        }
        provisions(out, "violation-basis", text.violationBasis());
        provisions(out, "penalty-basis", text.penaltyBasis());
        if (!text.excluded().isEmpty()) {
            line(out, "  ", "excluded", terms.of(text.excluded()));
        }
        if (!text.verified()) {
            line(out, "  ", "verified", messages.text("item.verified.no"));
        }
        if (text.notes() != null) {
            line(out, "  ", "change", text.notes());
        }
        for (Tier tier : text.tiers()) {
            write(tier, out);
        }
    }

    private void provisions(PrintWriter out, String label, List<Provision> provisions) {
        if (!provisions.isEmpty()) {
            List<String> texts = provisions.stream().map(tiers::provision).toList();
            line(out, "  ", label, String.join(messages.text("list.separator"), texts));
        }
    }

    private void write(Tier tier, PrintWriter out) {
        out.println("  " + messages.text("item.tier", tier.id(), tier.label().in(messages.locale())));
        lineOf(out, "condition", tiers.conditions(tier));
        lineOf(out, "adds-to", tier.addsTo());
        termLine(out, "prior-orders", tier.priorOrders());
        termLine(out, "orders", tier.orders());
        termLine(out, "measures", tier.measures());
        if (tier.replant() != null) {
            line(out, "      ", "replant", tiers.replant(tier.replant()));
        }
        termLine(out, "evidence", tier.evidence());
        if (tier.orderOnly()) {
            line(out, "      ", "penalty", messages.text("item.order-only"));
        }
        for (TierPenalty penalty : tier.penalties()) {
            line(out, "      ", penalty.must() ? "must" : "may", tiers.penalty(penalty));
        }
    }

    private void termLine(PrintWriter out, String label, List<? extends Enum<?>> values) {
        if (!values.isEmpty()) {
            line(out, "      ", label, terms.of(values));
        }
    }

    private void lineOf(PrintWriter out, String label, List<String> texts) {
        if (!texts.isEmpty()) {
            line(out, "      ", label, String.join(messages.text("list.separator"), texts));
        }
    }

    private void line(PrintWriter out, String indent, String label, String text) {
        out.println(indent + messages.text("item.line", messages.text("item." + label), text));
    }

    private String holder(Holder holder) {
        String organ = holder.name().in(messages.locale());
        String name = holder.sectors().isEmpty()
                ? organ
                : messages.text("item.holder.sectors", organ, terms.of(holder.sectors()));
        return holder.orOthers() ? messages.text("item.holder.others", name) : name;
    }

    private String validity(Validity valid) {
        return valid.until() == null
                ? messages.text("item.since", valid.from().toString())
                : messages.text("item.from-until", valid.from().toString(), String.valueOf(valid.until()));
    }
}
