package org.anjuan.review.facts;

import java.time.LocalDate;
import org.anjuan.casefile.Citation;
import org.anjuan.casefile.Decision.DecisionDocument;
import org.anjuan.casefile.Rank;
import org.jspecify.annotations.Nullable;

/** One provision that the decision document cites as basis of the penalty. */
public record PenaltyBasis(Citation citation, DecisionDocument document) {
    /** The rank of the cited text. */
    public @Nullable Rank rank() {
        return citation.rank();
    }

    /** The article; empty where only the text as a whole is cited. */
    public @Nullable String article() {
        return citation.article();
    }

    /** The paragraph; empty where the document states none. */
    public @Nullable String paragraph() {
        return citation.paragraph();
    }

    /** The day on which the cited text was published. */
    public @Nullable LocalDate publishedOn() {
        return citation.publishedOn();
    }

    /** The day from which the cited text was in force. */
    public @Nullable LocalDate validFrom() {
        return citation.validFrom();
    }

    /** The last day on which the cited text was in force. */
    public @Nullable LocalDate validTo() {
        return citation.validTo();
    }
}
