package org.anjuan.report;

import org.anjuan.casefile.reading.CaseSource;
import org.anjuan.casefile.reading.Locations;
import org.anjuan.review.Review;

/**
 * A review and the file it speaks of.
 *
 * @param locations where each value stands in the file
 */
public record ReviewedCase(CaseSource source, Review review, Locations locations) {}
