package org.anjuan.review.band;

/** Whether something holds of a case, as far as the file tells. */
public enum Fit {
    /** It does not hold. */
    NO,
    /** The file leaves it open. */
    PERHAPS,
    /** It holds. */
    SURELY;

    /** Whether both hold. */
    Fit and(Fit other) {
        return compareTo(other) < 0 ? this : other;
    }

    /** Whether one of them holds. */
    Fit or(Fit other) {
        return compareTo(other) > 0 ? this : other;
    }
}
