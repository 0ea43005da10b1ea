package org.anjuan.review.power;

/**
 * What is missing to compare the organ of the case with the organ that holds the power over the item by statute.
 *
 * @param pointer a place of the case file, or {@link PowerGap#COUNTY}
 */
public record HolderGap(String pointer) {}
