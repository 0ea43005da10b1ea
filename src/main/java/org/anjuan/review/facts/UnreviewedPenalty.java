package org.anjuan.review.facts;

import org.anjuan.casefile.Penalty;

/** A penalty of the decision that no legal review had before it: of a type none names, or higher than all they name. */
public record UnreviewedPenalty(Penalty penalty) {}
