package org.anjuan.review.band;

/** Where a penalty lies among the bands that can be open in a case. */
public enum Position {
    /** Inside one of them. */
    INSIDE,
    /** Above the upper end of every one. */
    ABOVE,
    /** Inside none, and not above all of them: below a lower end. */
    BELOW,
    /** None of them has a penalty of this type. */
    NOT_PROVIDED,
    /** The file or the article does not give an amount that this turns on. */
    UNKNOWN
}
