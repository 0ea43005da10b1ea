package org.anjuan.training;

import java.util.Set;
import java.util.TreeSet;
import org.anjuan.review.Finding;
import org.anjuan.review.Outcome;
import org.anjuan.review.Review;

/**
 * One change to a lawful case and what it comes to.
 *
 * @param clause whose example it is
 * @param outcome that a review must give the clause's obligation
 */
record Ingredient(Clause clause, Example example, Outcome outcome) {
    /** Whether it is lawful though it comes close to a defect. */
    boolean isNearMiss() {
        return outcome != Outcome.VIOLATED && outcome != Outcome.QUESTIONED;
    }

    /** Whether it changes something in the file by which a reader may take a lawful case for a defective one. */
    boolean misleads() {
        return isNearMiss() && defects().isEmpty() && example.changesTheFile();
    }

    /** The name of the lawful case that it changes. */
    String base() {
        return clause.baseOf(example);
    }

    /** The obligations that it makes violated or questioned. */
    Set<String> defects() {
        Set<String> defects = new TreeSet<>(example.alsoBroken());
        if (!isNearMiss()) {
            defects.add(clause.obligation());
        }
        return defects;
    }

    /** Whether {@code review} gives the obligation its outcome. */
    boolean showsIn(Review review) {
        return finding(review).outcome() == outcome;
    }

    /** What {@code review} says of the obligation. */
    Finding finding(Review review) {
        return review.checklist().stream()
                .filter(finding -> finding.obligation().id().equals(clause.obligation()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no obligation " + clause.obligation()));
    }
}
