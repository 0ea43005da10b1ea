package org.anjuan.training;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The mark of one person.
 *
 * @param byObligation for each obligation that was to be found or was named: how often it was hit, missed, wrongly named
 */
public record Mark(String person, Map<String, Tally> byObligation) {
    /** The mark of {@code sheet} by {@code key}. */
    public static Mark of(AnswerSheet sheet, AnswerKey key) {
        Map<String, Tally> tallies = new TreeMap<>();
        key.solutions().forEach((number, right) -> {
            Set<String> answers = new HashSet<>(sheet.answers().getOrDefault(number, Set.of()));
            compare(answers, right).forEach((id, tally) -> tallies.merge(id, tally, Tally::plus));
        });
        return new Mark(sheet.person(), tallies);
    }

    /** How {@code answers} to one case compare with what is {@code right}, by obligation. */
    static Map<String, Tally> compare(Set<String> answers, Set<String> right) {
        Map<String, Tally> tallies = new TreeMap<>();
        for (String id : right) {
            tallies.put(id, answers.contains(id) ? new Tally(1, 0, 0) : new Tally(0, 1, 0));
        }
        for (String id : answers) {
            // to call a case lawful that is not misses its defects: it is no further mistake
            if (!right.contains(id) && !id.equals(TrainingWords.LAWFUL)) {
                tallies.put(id, new Tally(0, 0, 1));
            }
        }
        return tallies;
    }

    /** All together. */
    public Tally total() {
        return byObligation.values().stream().reduce(Tally.NONE, Tally::plus);
    }
}
