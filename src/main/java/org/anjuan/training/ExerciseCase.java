package org.anjuan.training;

import java.time.LocalDate;
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
 * @param told what was changed, or what comes close to a defect without being one; null for an unchanged case
 */
public record ExerciseCase(ReviewedCase reviewed, @Nullable Text told) {
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

    /** The ids of the violated and questioned obligations, in their alphabetical order. */
    public Set<String> defects() {
        Set<String> defects = new TreeSet<>();
        review().checklist().stream()
                .filter(Finding::isDefect)
                .forEach(finding -> defects.add(finding.obligation().id()));
        return defects;
    }
}
