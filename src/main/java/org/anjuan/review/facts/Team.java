package org.anjuan.review.facts;

/**
 * Who carried out an act whose officers are recorded.
 *
 * @param act the inspection, inquiry, sampling, preservation, seizure or on-the-spot decision
 * @param officers how many distinct persons took part whom the roster does not call auxiliaries
 * @param auxiliaries how many auxiliaries took part
 */
public record Team(Object act, long officers, long auxiliaries) {}
