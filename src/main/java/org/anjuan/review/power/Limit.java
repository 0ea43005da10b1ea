package org.anjuan.review.power;

/** A limit within which a power was handed down. */
public enum Limit {
    /** The highest fine. */
    CEILING,
    /** The kinds of procedure. */
    PROCEDURE,
    /** The penalty types that were not handed down. */
    PENALTY_TYPE,
    /** The penalty types that the catalogue advises to leave with the county. */
    RESERVED_TYPE
}
