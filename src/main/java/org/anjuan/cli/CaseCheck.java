package org.anjuan.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anjuan.casefile.reading.CaseFileReader;
import org.anjuan.casefile.reading.CaseSource;
import org.anjuan.casefile.reading.Problem;
import org.anjuan.casefile.reading.UnreadableCaseFile;
import org.anjuan.catalogue.county.CountyProfile;
import org.anjuan.report.CheckReport;
import org.anjuan.report.ReviewedCase;
import org.anjuan.review.Review;
import org.anjuan.review.Reviewer;
import org.anjuan.review.Waivers;
import org.jspecify.annotations.Nullable;

/** Reads and reviews the case files that a command line names. */
final class CaseCheck {
    private final Workbench workbench;
    private final @Nullable CountyProfile county;
    private final Waivers waivers;

    /** A check of cases of {@code county}; null where no county is told. */
    CaseCheck(Workbench workbench, @Nullable CountyProfile county, Waivers waivers) {
        this.workbench = workbench;
        this.county = county;
        this.waivers = waivers;
    }

    /** What is to be said of {@code inputs} as of {@code day}; what cannot be read is part of it. */
    CheckReport check(Inputs inputs, LocalDate day) {
        List<Problem> problems = new ArrayList<>(inputs.problems());
        List<ReviewedCase> reviews = new ArrayList<>();
        if (!inputs.sources().isEmpty()) {
            review(inputs.sources(), day, reviews, problems);
        }
        return new CheckReport(workbench.provenance(), day, reviews, problems);
    }

    private void review(List<CaseSource> sources, LocalDate day, List<ReviewedCase> reviews, List<Problem> problems) {
        CaseFileReader reader = workbench.reader();
        Reviewer reviewer = workbench.reviewer(county);
        for (CaseSource source : sources) {
            try {
                Review review = reviewer.review(reader.read(source), day);
                reviews.add(new ReviewedCase(source, review, reader.locations(source), waivers));
            } catch (UnreadableCaseFile e) {
                problems.add(e.problem());
            }
        }
    }
}
