package org.anjuan.report.html;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;
import org.anjuan.review.band.Band;
import org.anjuan.review.band.PenaltyBand;
import org.jspecify.annotations.Nullable;

/** A penalty and its bands on one scale that begins at zero; lengths are in units of the drawing, about one pixel each. */
final class BandScale {
    /** Width of the drawing. */
    static final int WIDTH = 180;
    /** A bar is never narrower, so that a single amount can be seen. */
    private static final double NARROWEST = 3;

    private final PenaltyBand penalty;
    private final double largest;

    /** A bar from {@code x} on, {@code width} wide. */
    record Bar(double x, double width) {}

    BandScale(PenaltyBand penalty) {
        this.penalty = penalty;
        this.largest = Stream.of(penalty.max(), penalty.highest())
                .filter(Objects::nonNull)
                .mapToDouble(BigDecimal::doubleValue)
                .max()
                .orElse(0);
    }

    /** Whether any band has amounts to draw. */
    boolean drawn() {
        return largest > 0 && penalty.max() != null;
    }

    /** The amounts of {@code band}; null where it has none or they are not known. */
    @Nullable
    Bar bar(Band band) {
        return band.range() == null
                ? null
                : bar(band.range().min(), band.range().max());
    }

    /** The penalty, or the range that is proposed; null where the file does not give it. */
    @Nullable
    Bar amount() {
        BigDecimal lowest = penalty.lowest();
        BigDecimal highest = penalty.highest();
        return lowest == null || highest == null ? null : bar(lowest, highest);
    }

    private Bar bar(BigDecimal from, BigDecimal to) {
        double room = WIDTH - NARROWEST;
        double x = from.doubleValue() / largest * room;
        double width = to.subtract(from).doubleValue() / largest * room;
        return new Bar(Math.round(x * 10) / 10.0, Math.max(NARROWEST, Math.round(width * 10) / 10.0));
    }
}
