package org.anjuan.review;

import java.time.LocalDate;
import org.anjuan.casefile.Personal;
import org.anjuan.casefile.Zh;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's word that one finding of one case is known and accepted for a time.
 *
 * @param caseNumber the case it speaks of
 * @param obligation id of the obligation it speaks of
 * @param who the person who answers for it
 * @param until the last day on which it stands
 */
public record Waiver(
        @Zh("案号") @Nullable String caseNumber,
        @Zh("义务") @Nullable String obligation,
        @Zh("理由") @Nullable String reason,
        @Zh("责任人") @Personal @Nullable String who,
        @Zh("有效期至") @Nullable LocalDate until) {
    /** Whether it still stands on {@code day}. */
    public boolean standsOn(LocalDate day) {
        return until != null && !day.isAfter(until);
    }

    /** Whether it speaks of this finding in the case with this number. */
    public boolean speaksOf(Finding finding, @Nullable String number) {
        return finding.isDefect()
                && finding.obligation().id().equals(obligation)
                && caseNumber != null
                && caseNumber.equals(number);
    }
}
