package org.anjuan.law;

/** The unit of a figure. */
public enum Unit {
    /** Working days of the State Council's yearly arrangement (Administrative Penalty Law 2021 art. 85). */
    WORKING_DAY,
    /** Calendar days. */
    CALENDAR_DAY,
    /** Days whose kind the text leaves open: both readings are counted. */
    DAY_UNSTATED,
    /** Hours, which run at once and never roll over. */
    HOUR,
    /** Calendar months. */
    MONTH,
    /** Calendar years. */
    YEAR,
    /** Hundredths. */
    PERCENT,
    /** Hours of the clock. */
    O_CLOCK,
    /** Yuan. */
    YUAN,
    /** Persons. */
    PERSON,
    /** Items of a list. */
    ITEM
}
