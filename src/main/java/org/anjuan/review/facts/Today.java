package org.anjuan.review.facts;

import java.time.LocalDate;

/** The day as of which the file is reviewed. */
public record Today(LocalDate on) {}
