package org.anjuan.report;

import java.util.List;

/**
 * What a report was made with: the same input, rules and as-of date give the same bytes.
 *
 * @param rules digest of the rule files
 * @param packs digests of the local rule packs, in the order of the command line
 * @param workingDaysUntil last year of the working-day table
 */
public record Provenance(String version, String rules, List<String> packs, int workingDaysUntil) {}
