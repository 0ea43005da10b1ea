package org.anjuan.report;

import java.time.LocalDate;
import java.util.List;
import org.anjuan.casefile.reading.Problem;

/** Everything one run of the check has to say. */
public record CheckReport(Provenance provenance, LocalDate asOf, List<ReviewedCase> reviews, List<Problem> problems) {}
