package org.anjuan.review.power;

import java.time.LocalDate;
import org.anjuan.casefile.Filing;

/**
 * Whether the township held the handed-down power over the item on the day of the filing or of the decision, as far as county
 * profile and file do not differ.
 *
 * @param paper the filing or the decision
 */
public record PowerOn(Object paper, LocalDate on, String item, Hold hold) {
    /** Whether the power changed in the course of the case: a filing before its first day, or a decision after its end. */
    public boolean acrossTheChange() {
        return hold.isEnded() ? !(paper instanceof Filing) : hold == Hold.NOT_YET && paper instanceof Filing;
    }
}
