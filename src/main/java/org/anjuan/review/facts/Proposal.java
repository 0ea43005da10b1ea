package org.anjuan.review.facts;

/**
 * The paper whose day decides by which thresholds the proposed penalty is measured.
 *
 * @param paper the last penalty notice; the decision where there is no such notice or it bears no day
 */
public record Proposal(Object paper) {}
