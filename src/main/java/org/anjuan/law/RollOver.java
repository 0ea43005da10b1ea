package org.anjuan.law;

/** Whether a period that ends on a rest day runs on to the next working day. */
public enum RollOver {
    /** It runs on: periods of the party (Civil Procedure Law art. 85). */
    ALWAYS,
    /** It ends on its day: limitation and other substantive periods. */
    NEVER,
    /** Not settled: periods that bind the organ; both readings are counted. */
    UNSETTLED
}
