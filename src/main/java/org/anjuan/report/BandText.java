package org.anjuan.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.anjuan.catalogue.AmountRange;
import org.anjuan.catalogue.ItemText;
import org.anjuan.catalogue.Tier;
import org.anjuan.catalogue.TierPenalty;
import org.anjuan.review.band.Band;
import org.anjuan.review.band.ItemInForce;
import org.anjuan.review.band.PenaltyBand;

/** Puts a penalty against its bands into words: where it lies, which bands were looked at and why, what else was open. */
public final class BandText {
    private final Messages messages;
    private final TermText terms;
    private final TierText tiers;

    /** Words in the language of {@code messages}. */
    public BandText(Messages messages) {
        this.messages = messages;
        this.terms = new TermText(messages.locale());
        this.tiers = new TierText(messages);
    }

    /**
     * A band in words.
     *
     * @param text the law it stands in
     * @param tier its name and when it is open
     * @param amounts what it allows and how that was counted
     * @param fit whether it is open in this case
     */
    public record Row(Band band, String text, String tier, String amounts, String fit) {}

    /** The penalty, its item and where it lies among the bands. */
    public String result(PenaltyBand penalty) {
        ItemInForce item = penalty.item();
        String name = item.item() == null ? "" : item.item().name().in(messages.locale());
        return messages.text(
                "band.result",
                penalty(penalty),
                item.code(),
                name,
                messages.text("band.position." + penalty.position()));
    }

    /** Each band that was looked at: the text and why, the amounts and how they were counted. */
    List<String> bands(PenaltyBand penalty) {
        return rows(penalty).stream()
                .map(row -> messages.text("band.line", row.text(), row.tier(), row.amounts(), row.fit()))
                .toList();
    }

    /** The same in parts. */
    public List<Row> rows(PenaltyBand penalty) {
        return Stream.concat(penalty.bands().stream(), penalty.laterBands().stream())
                .map(band -> row(band, penalty.item()))
                .toList();
    }

    private Row row(Band band, ItemInForce item) {
        String text = messages.text(
                band.text() == item.laterText() ? "band.text.later" : "band.text.act",
                String.join(
                        messages.text("item.and"),
                        band.text().penaltyBasis().stream()
                                .map(tiers::provision)
                                .toList()));
        List<String> conditions = tiers.conditions(band.tier());
        String why = conditions.isEmpty()
                ? ""
                : messages.text("band.when", String.join(messages.text("item.and"), conditions));
        return new Row(
                band,
                text,
                band.tier().label().in(messages.locale()) + why,
                amounts(band),
                messages.text("band.fit." + band.fit()));
    }

    private String amounts(Band band) {
        TierPenalty penalty = band.penalty();
        if (penalty == null) {
            return messages.text("band.none");
        }
        String clause = tiers.penalty(penalty);
        AmountRange range = band.range();
        BigDecimal quantity = band.quantity();
        if (range == null || quantity == null || !penalty.needsQuantity()) {
            return band.open() ? messages.text("band.open", clause) : clause;
        }
        return messages.text("band.counted", clause, plain(quantity), plain(range.min()), plain(range.max()));
    }

    /** What the text of the conduct gave in the tiers that can be open: orders, penalties, what is not a township's. */
    public List<String> lawful(PenaltyBand penalty) {
        ItemText text = penalty.item().text();
        List<String> open = new ArrayList<>();
        if (text == null) {
            return open;
        }
        for (Band band : penalty.bands()) {
            Tier tier = band.tier();
            if (!tier.orders().isEmpty()) {
                open.add(messages.text("band.orders", tier.label().in(messages.locale()), terms.of(tier.orders())));
            }
            for (TierPenalty other : tier.penalties()) {
                open.add(messages.text(
                        other.must() ? "band.must" : "band.may",
                        tier.label().in(messages.locale()),
                        tiers.penalty(other)));
            }
        }
        if (!text.excluded().isEmpty()) {
            open.add(messages.text("band.excluded", terms.of(text.excluded())));
        }
        return open;
    }

    private String penalty(PenaltyBand penalty) {
        if (penalty.type() == null) {
            return messages.text("band.penalty.unknown");
        }
        BigDecimal size = penalty.highest();
        String type = terms.of(penalty.type());
        return size == null
                ? type
                : messages.text(penalty.suspension() ? "band.penalty.months" : "band.penalty.yuan", type, plain(size));
    }

    private static String plain(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }
}
