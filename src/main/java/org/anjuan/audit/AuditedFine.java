package org.anjuan.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.anjuan.catalogue.AmountRange;
import org.anjuan.review.Review;
import org.anjuan.review.band.Band;
import org.anjuan.review.band.PenaltyBand;
import org.anjuan.review.band.Position;
import org.jspecify.annotations.Nullable;

/**
 * A fine that was decided, against the band of its item.
 *
 * @param item code of the penalty item
 * @param amount in yuan
 * @param min lower end of the band in yuan; null unless exactly one band of the item allows the fine
 * @param max upper end of the band, likewise
 */
record AuditedFine(
        String item,
        BigDecimal amount,
        Position position,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max) {

    /** The fines that {@code review} measured; a fine of unknown amount, or without an item, is none of them. */
    static List<AuditedFine> of(Review review) {
        return review.penaltyBands().stream()
                .filter(penalty ->
                        penalty.penalty().isFine() && penalty.sanction().imposed())
                .flatMap(penalty -> of(penalty).stream())
                .toList();
    }

    private static Optional<AuditedFine> of(PenaltyBand penalty) {
        BigDecimal amount = penalty.penalty().amount();
        if (amount == null) {
            return Optional.empty();
        }
        List<AmountRange> allowing = penalty.position() == Position.INSIDE ? allowing(penalty, amount) : List.of();
        AmountRange only = allowing.size() == 1 ? allowing.get(0) : null;
        return Optional.of(new AuditedFine(
                penalty.code(),
                amount,
                penalty.position(),
                only == null ? null : only.min(),
                only == null ? null : only.max()));
    }

    private static List<AmountRange> allowing(PenaltyBand penalty, BigDecimal amount) {
        return Stream.concat(penalty.bands().stream(), penalty.laterBands().stream())
                .map(Band::range)
                .filter(Objects::nonNull)
                .filter(range -> range.contains(amount))
                .distinct()
                .toList();
    }
}
