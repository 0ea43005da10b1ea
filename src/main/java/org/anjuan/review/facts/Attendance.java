package org.anjuan.review.facts;

import java.time.LocalDate;
import org.anjuan.casefile.Employment;
import org.anjuan.casefile.Officer;
import org.jspecify.annotations.Nullable;

/**
 * One person's part in one act of the case.
 *
 * @param act the inspection, inquiry, sampling, preservation, seizure or on-the-spot decision
 * @param on the day of the act
 * @param id the person's roster id
 * @param officer the roster entry; null where the roster lacks the id
 */
public record Attendance(
        Object act,
        @Nullable LocalDate on,
        String id,
        @Nullable Officer officer) {
    /** Whether it is a part in {@code paper}. */
    public boolean of(Object paper) {
        return act == paper;
    }

    /** The body that the roster counts the person with; null where that is unknown. */
    public @Nullable String organisation() {
        return officer == null ? null : officer.organisation();
    }

    /** Whether the roster calls the person an auxiliary. */
    public boolean auxiliary() {
        return officer != null && officer.employment() == Employment.AUXILIARY;
    }

    /** Whether the roster shows that the person's certificate was not valid on the day of the act. */
    public boolean certificateSurelyInvalid() {
        if (officer == null || on == null) {
            return false;
        }
        return (officer.certificateFrom() != null && on.isBefore(officer.certificateFrom()))
                || (officer.certificateTo() != null && on.isAfter(officer.certificateTo()));
    }

    /** Whether the roster shows that the person's certificate was valid on the day of the act. */
    public boolean certificateSurelyValid() {
        return officer != null
                && on != null
                && officer.certificateFrom() != null
                && officer.certificateTo() != null
                && !certificateSurelyInvalid();
    }

    /** Whether the person withdrew only after the act. */
    public boolean withdrewLater() {
        return officer != null && on != null && officer.withdrewOn() != null && on.isBefore(officer.withdrewOn());
    }

    /** Whether the person had withdrawn before the act. */
    public boolean withdrawn() {
        return officer != null && on != null && officer.withdrewOn() != null && !on.isBefore(officer.withdrewOn());
    }
}
