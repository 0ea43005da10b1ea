package org.anjuan.review.facts;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.anjuan.casefile.Decision;
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
        if (decision != null && decision.on() == null) {
            return null;
        }
        LocalDate end = seizure.leftUndecided() ? asOf : seizure.endedOn();
        LocalDate decided = decision == null ? null : decision.on();
        return Stream.of(end == null ? LocalDate.MAX : end, decided == null ? LocalDate.MAX : decided)
                .min(LocalDate::compareTo)
                .filter(until -> until.isBefore(LocalDate.MAX))
                .map(until -> new Custody(seizure, until))
                .orElse(null);
    }

    /** Whether it is that of {@code paper}. */
    public boolean of(Object paper) {
        return seizure == paper;
    }
}
