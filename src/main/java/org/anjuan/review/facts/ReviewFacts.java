package org.anjuan.review.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.Decision;
import org.anjuan.casefile.Hearing.Session;
import org.anjuan.casefile.LegalReview;
import org.anjuan.casefile.Penalty;
import org.anjuan.casefile.ReviewTrigger;
import org.jspecify.annotations.Nullable;

/** What follows from the legal reviews of a file by comparing: their grounds, and what they did not have before them. */
final class ReviewFacts {
    private final CaseFile file;
    private final List<LegalReview> reviews;

    ReviewFacts(CaseFile file) {
        this.file = file;
        this.reviews = orEmpty(file.legalReview());
    }

    List<Object> all() {
        List<Object> facts = new ArrayList<>();
        for (LegalReview review : reviews) {
            for (ReviewTrigger trigger : orEmpty(review.triggers())) {
                facts.add(new ReviewGround(trigger, review));
            }
        }
        Session session = file.hearing() == null ? null : file.hearing().session();
        if (session != null && !Boolean.TRUE.equals(session.terminated())) {
            facts.add(new ReviewGround(ReviewTrigger.HEARING_HELD, session));
        }
        Decision decision = file.decision();
        if (decision != null && reviews.stream().anyMatch(review -> review.reviewedPenalties() != null)) {
            orEmpty(decision.penalties()).stream()
                    .filter(penalty -> !reviewed(penalty))
                    .map(UnreviewedPenalty::new)
                    .forEach(facts::add);
        }
        return facts;
    }

    private boolean reviewed(Penalty imposed) {
        return reviews.stream()
                .flatMap(review -> orEmpty(review.reviewedPenalties()).stream())
                .anyMatch(seen -> covers(seen, imposed));
    }

    private static boolean covers(Penalty seen, Penalty imposed) {
        if (seen.type() == null || imposed.type() == null) {
            return true;
        }
        BigDecimal highest = seen.amountTo() == null ? seen.amount() : seen.amountTo();
        return seen.type() == imposed.type()
                && (highest == null
                        || imposed.amount() == null
                        || imposed.amount().compareTo(highest) <= 0);
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
