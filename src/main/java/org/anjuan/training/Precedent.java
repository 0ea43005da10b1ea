package org.anjuan.training;

import org.anjuan.casefile.Adjudication;

/** A decided case that speaks of an obligation, and the point that was held wrong. */
record Precedent(Adjudication adjudication, String point) {}
