package org.anjuan.report;

/**
 * What a report was made with: the same input, rules and as-of date give the same bytes.
 *
 * @param rules digest of the rule files
 * @param workingDaysUntil last year of the working-day table
 */
public record Provenance(String version, String rules, int workingDaysUntil) {}
