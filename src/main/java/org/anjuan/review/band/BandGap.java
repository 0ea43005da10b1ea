package org.anjuan.review.band;

/**
 * A value that the file does not give and that the place of a penalty among the bands turns on.
 *
 * @param paper the record where it should stand
 */
public record BandGap(Object paper, String key) {}
