package org.anjuan.review.facts;

import org.anjuan.casefile.ReviewTrigger;

/**
 * One reason for a legal review that the file itself shows: recorded with a review, or a hearing that was not broken off.
 *
 * @param paper the legal review that names it, or the hearing's session
 */
public record ReviewGround(ReviewTrigger trigger, Object paper) {}
