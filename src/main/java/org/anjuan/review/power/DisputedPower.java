package org.anjuan.review.power;

import java.time.LocalDate;

/**
 * That the township did not hold the power on the day of a paper by one source, while the file's own letter or conferral says
 * that it did, or the other source is not known well enough to agree.
 *
 * @param paper the filing, the decision, or an act in which the township's staff took part
 */
public record DisputedPower(Object paper, LocalDate on, String item, Hold hold) {}
