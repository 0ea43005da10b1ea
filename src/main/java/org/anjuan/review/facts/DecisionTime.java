package org.anjuan.review.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.anjuan.law.Period;
import org.jspecify.annotations.Nullable;

/**
 * A time to decide with all that the file records to lengthen it.
 *
 * <p>"Surely" and "perhaps" mean what they mean for a {@link Period}.
 *
 * @param period the bare period from the filing, which explains the count
 * @param subject the filing, with every recorded extension; or one extension, with those listed before it: the time that
 *     still ran when it was asked for
 * @param extension days by which the recorded extensions lengthen the period
 * @param earliestEnd the last day under the shortest reading: no roll-over, and of an excluded span the first day counts
 * @param latestEnd the last day under the longest reading: with roll-over, excluded spans counted out with both their
 *     ends, and also the hearing, the appraisals and the service by publication that the file shows
 */
public record DecisionTime(
        Period period, Object subject, BigDecimal extension, LocalDate earliestEnd, LocalDate latestEnd) {
    /** The figure that fixes the length of the bare period. */
    public String key() {
        return period.key();
    }

    /** Whether this is the time of {@code paper}. */
    public boolean of(Object paper) {
        return subject == paper;
    }

    /** Whether it is over by {@code day} under every reading. */
    public boolean surelyOverBy(@Nullable LocalDate day) {
        return day != null && period.verified() && day.isAfter(latestEnd);
    }

    /** Whether it is over by {@code day} under some reading only. */
    public boolean perhapsOverBy(@Nullable LocalDate day) {
        return day != null && !surelyOverBy(day) && day.isAfter(earliestEnd);
    }
}
