package org.anjuan.report;

import java.util.List;
import java.util.Optional;
import org.anjuan.casefile.CaseValues;
import org.anjuan.casefile.reading.CaseSource;
import org.anjuan.casefile.reading.Locations;
import org.anjuan.review.Finding;
import org.anjuan.review.Outcome;
import org.anjuan.review.Review;
import org.anjuan.review.Waiver;
import org.anjuan.review.Waivers;

/**
 * A review and the file it speaks of.
 *
 * @param locations where each value stands in the file
 * @param waivers of the office, for this case and others
 */
public record ReviewedCase(CaseSource source, Review review, Locations locations, Waivers waivers) {
    /** A review without waivers. */
    public ReviewedCase(CaseSource source, Review review, Locations locations) {
        this(source, review, locations, Waivers.NONE);
    }

    /** The findings with {@code outcome} that no waiver covers. */
    public List<Finding> with(Outcome outcome) {
        return review.with(outcome).stream()
                .filter(finding -> !isWaived(finding))
                .toList();
    }

    /** The findings that a waiver covers on the day of the review. */
    public List<Finding> waived() {
        return review.checklist().stream().filter(this::isWaived).toList();
    }

    /** Whether a waiver covers {@code finding} on the day of the review. */
    public boolean isWaived(Finding finding) {
        return waiver(finding).filter(waiver -> waiver.standsOn(review.asOf())).isPresent();
    }

    /** The waiver that speaks of {@code finding}, standing or expired. */
    public Optional<Waiver> waiver(Finding finding) {
        return waivers.of(finding, review);
    }

    /** The value at {@code pointer} of the file as text; empty for papers and absent values. */
    public Optional<String> value(String pointer) {
        return new CaseValues(review.file()).at(pointer);
    }
}
