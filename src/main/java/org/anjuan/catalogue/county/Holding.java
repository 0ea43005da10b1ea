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

    /** Last day on which the township holds or held the power; null without end. */
    public @Nullable LocalDate lastDay() {
        Matter.TakenBack takenBack = matter.takenBack();
        LocalDate until = until();
        if (takenBack == null || (until != null && until.isBefore(takenBack.on()))) {
            return until;
        }
        return takenBack.on().minusDays(1);
    }

    /** How the township stands to the power on {@code day}. */
    public Standing standing(LocalDate day) {
        if (day.isBefore(from())) {
            return Standing.NOT_YET;
        }
        LocalDate last = lastDay();
        if (last == null || !day.isAfter(last)) {
            return Standing.HELD;
        }
        return last.equals(until()) ? Standing.EXPIRED : Standing.TAKEN_BACK;
    }
}
