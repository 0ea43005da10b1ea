package org.anjuan.catalogue;

import java.math.BigDecimal;
import java.util.Objects;
import org.anjuan.casefile.Base;
import org.jspecify.annotations.Nullable;

/**
 * The amounts for which a band is meant.
 *
 * @param of the quantity that is measured, in yuan
 * @param atLeast lowest amount, included (以上)
 * @param over amount that must be exceeded (超过)
 * @param below amount that must not be reached (不足)
 * @param orNone whether the band is also for cases with nothing at all
 * @param none whether the band is only for cases with nothing at all
 */
public record AmountBand(
        Base of,
        @Nullable BigDecimal atLeast,
        @Nullable BigDecimal over,
        @Nullable BigDecimal below,
        Boolean orNone,
        Boolean none) {
    public AmountBand {
        orNone = Objects.requireNonNullElse(orNone, false);
        none = Objects.requireNonNullElse(none, false);
    }

    /** Whether the band is meant for {@code amount}, zero being nothing at all. */
    public boolean contains(BigDecimal amount) {
        if (amount.signum() == 0) {
            return none || orNone;
        }
        return !none
                && (atLeast == null || amount.compareTo(atLeast) >= 0)
                && (over == null || amount.compareTo(over) > 0)
                && (below == null || amount.compareTo(below) < 0);
    }
}
