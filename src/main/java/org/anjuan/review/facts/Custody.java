package org.anjuan.review.facts;

import java.time.LocalDate;
import org.anjuan.casefile.Decision;
import org.anjuan.casefile.Disposal;
import org.anjuan.casefile.Seizure;
import org.jspecify.annotations.Nullable;

/**
 * How long seized things were held before anything was decided on them.
 *
 * @param until the day the seizure ended or the case was decided, whichever came first; the day of the review where the
 *     file says outright that nothing was decided
 */
public record Custody(Seizure seizure, LocalDate until) {
    /** The custody under {@code seizure}; null where the file does not tell its end. */
    static @Nullable Custody of(Seizure seizure, @Nullable Decision decision, LocalDate asOf) {
        LocalDate decided = decision == null ? null : decision.on();
        LocalDate end = seizure.leftUndecided() ? asOf : seizure.endedOn();
        if (end == null && seizure.disposal() == Disposal.CONFISCATED) {
            end = decided;
        }
        if (end == null || (decision != null && decided == null)) {
            return null;
        }
        return new Custody(seizure, decided != null && decided.isBefore(end) ? decided : end);
    }

    /** Whether it is that of {@code paper}. */
    public boolean of(Object paper) {
        return seizure == paper;
    }
}
