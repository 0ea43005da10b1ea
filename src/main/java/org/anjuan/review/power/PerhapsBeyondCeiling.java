package org.anjuan.review.power;

import java.math.BigDecimal;
import org.anjuan.casefile.Penalty;

/** A fine on a sole trader beyond the lower of two ceilings of the hand-down, in yuan, but not beyond the higher. */
public record PerhapsBeyondCeiling(Penalty penalty, BigDecimal amount, BigDecimal lower) {}
