package org.anjuan.review.facts;

import org.anjuan.casefile.Defence;
import org.anjuan.casefile.Hearing;

/**
 * Something by which the party itself responded to a notice: a statement, an express waiver, a request for a hearing, its
 * coming to the hearing.
 *
 * @param paper the defence, waiver, request or session
 */
public record Response(Record paper) {
    /** Whether {@code paper} records a response; a session at which the party's presence is not recorded counts. */
    static boolean isOne(Object paper) {
        if (paper instanceof Defence defence) {
            return Boolean.TRUE.equals(defence.submitted());
        }
        if (paper instanceof Defence.Waiver waiver) {
            return Boolean.TRUE.equals(waiver.express());
        }
        if (paper instanceof Hearing.HearingWaiver waiver) {
            return Boolean.TRUE.equals(waiver.express());
        }
        if (paper instanceof Hearing.Session session) {
            return !Boolean.FALSE.equals(session.partyAttended());
        }
        return paper instanceof Hearing.Request;
    }

    /** Whether the party spoke to the matter itself. */
    public boolean statement() {
        return paper instanceof Defence || paper instanceof Hearing.Session;
    }
}
