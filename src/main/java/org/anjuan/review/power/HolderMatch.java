package org.anjuan.review.power;

/**
 * The organ whose power the case uses against the organ that holds it by statute.
 *
 * @param organ the organ itself, under delegation the principal
 */
public record HolderMatch(String item, String organ, HolderFit fit) {}
