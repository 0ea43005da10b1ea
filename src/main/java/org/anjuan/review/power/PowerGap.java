package org.anjuan.review.power;

/**
 * What is missing to say whether the township held the power.
 *
 * @param pointer a place of the case file, or {@link #COUNTY}
 */
public record PowerGap(String pointer) {
    /** The county profile. */
    public static final String COUNTY = "county";
}
