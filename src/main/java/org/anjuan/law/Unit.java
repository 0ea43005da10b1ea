package org.anjuan.law;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The unit of a figure. */
public enum Unit {
    /** Working days of the State Council's yearly arrangement (Administrative Penalty Law 2021 art. 85). */
    @JsonProperty("working-day")
    WORKING_DAY,
    /** Calendar days. */
    @JsonProperty("calendar-day")
    CALENDAR_DAY,
    /** Days whose kind the text leaves open: both readings are counted. */
    @JsonProperty("day-unstated")
    DAY_UNSTATED,
    /** Calendar months. */
    @JsonProperty("month")
    MONTH,
    /** Calendar years. */
    @JsonProperty("year")
    YEAR,
    /** Yuan. */
    @JsonProperty("yuan")
    YUAN,
    /** Persons. */
    @JsonProperty("person")
    PERSON,
    /** Items of a list. */
    @JsonProperty("item")
    ITEM
}
