package org.anjuan.catalogue;

import java.math.BigDecimal;

/** A range of yuan, both ends included; {@code min} zero means that there is no floor. */
public record AmountRange(BigDecimal min, BigDecimal max) {
    /** Whether {@code amount} lies in the range. */
    public boolean contains(BigDecimal amount) {
        return amount.compareTo(min) >= 0 && amount.compareTo(max) <= 0;
    }

    AmountRange times(BigDecimal factor) {
        return new AmountRange(min.multiply(factor), max.multiply(factor));
    }
}
