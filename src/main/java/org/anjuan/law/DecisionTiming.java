package org.anjuan.law;

/** How the periods of an obligation bear on the day of the decision. */
public enum DecisionTiming {
    /** The decision may come only after they have run out. */
    AFTER,
    /** The decision has to come by their end. */
    BY
}
