package org.anjuan.training;

import java.util.Map;
import java.util.Set;

/**
 * What one person answered.
 *
 * @param answers by the number of the case: obligations, or that it is lawful; cases that were not answered are absent or
 *     have none
 */
public record AnswerSheet(String person, Map<String, Set<String>> answers) {}
