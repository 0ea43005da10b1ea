package org.anjuan.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.anjuan.casefile.reading.CaseSource;
import org.anjuan.law.Text;
import org.anjuan.report.ReviewedCase;
import org.anjuan.review.Finding;
import org.anjuan.review.Review;
import org.jspecify.annotations.Nullable;

/**
 * A case file made for training, and what a review finds in it.
 *
 * @param changes how it was made of a lawful case; none for an unchanged one
 * @param county the profile that it is to be judged by; null for none
 * @param measures the figures and periods of the law and the times to decide in this case
 */
public record ExerciseCase(
        ReviewedCase reviewed,
        List<Ingredient> changes,
        @Nullable CountyFile county,
        List<Object> measures) {
    /** The text of the case file. */
    public CaseSource source() {
        return reviewed.source();
    }

    /** What the review finds. */
    public Review review() {
        return reviewed.review();
    }

    /** The day as of which the case is to be judged. */
    public LocalDate asOf() {
        return review().asOf();
    }

    /** What was changed. */
    public List<Text> told() {
        return changes.stream().map(change -> change.example().name()).toList();
    }

    /** The ids of the violated and questioned obligations, in their alphabetical order. */
    public Set<String> defects() {
        Set<String> defects = new TreeSet<>();
        review().checklist().stream()
                .filter(Finding::isDefect)
                .forEach(finding -> defects.add(finding.obligation().id()));
        return defects;
    }

    /** Whether {@code change} changes other places than those changed already. */
    boolean leavesRoomFor(Ingredient change) {
        return changes.stream().noneMatch(other -> other.example().meets(change.example()));
    }

    /** Whether the review finds what the changes announce: their defects and no others, and every near-miss lawful. */
    boolean isAsAnnounced() {
        Set<String> announced = new TreeSet<>();
        changes.forEach(change -> announced.addAll(change.defects()));
        return defects().equals(announced) && changes.stream().allMatch(change -> change.showsIn(review()));
    }
}
