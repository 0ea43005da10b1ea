package org.anjuan.law;

/** How sure a breach is: wrong under every tenable reading, or a question for a person. */
public enum Grade {
    /** Wrong under every tenable reading. */
    VIOLATED,
    /** Wrong under some readings only, or a matter of judgement. */
    QUESTIONED
}
