package org.anjuan.catalogue.county;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A matter together with the document that hands it down. */
public record Holding(HandDown document, Matter matter) {
    /** First day on which the township holds the power. */
    public LocalDate from() {
        LocalDate own = matter.from();
        return own == null ? document.from() : own;
    }

    /** Last day of the term, as if nothing were taken back; null without end. */
    public @Nullable LocalDate until() {
        LocalDate own = matter.until();
        return own == null ? document.until() : own;
    }

    /** How the township stands to the power on {@code day}. */
    public Standing standing(LocalDate day) {
        Matter.TakenBack takenBack = matter.takenBack();
        LocalDate until = until();
        if (day.isBefore(from())) {
            return Standing.NOT_YET;
        }
        if (takenBack != null && !day.isBefore(takenBack.on())) {
            return Standing.TAKEN_BACK;
        }
        return until != null && day.isAfter(until) ? Standing.EXPIRED : Standing.HELD;
    }
}
