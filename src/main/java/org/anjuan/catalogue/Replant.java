package org.anjuan.catalogue;

import java.math.BigDecimal;

/** Trees to replant, as a multiple of the trees destroyed, both ends included. */
public record Replant(BigDecimal minMultiple, BigDecimal maxMultiple) {}
