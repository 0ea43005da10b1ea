package org.anjuan.review.facts;

import org.anjuan.casefile.Act;
import org.anjuan.casefile.Decision;
import org.jspecify.annotations.Nullable;

/**
 * Who carried out an act whose officers are recorded.
 *
 * @param act the inspection, inquiry, sampling, preservation, seizure or on-the-spot decision
 * @param officers how many distinct persons took part whom the roster does not call auxiliaries
 * @param auxiliaries how many auxiliaries took part
 * @param certified how many of the officers the roster shows with a certificate valid on the day of the act
 * @param uncertified how many of the officers the roster shows without one
 */
public record Team(Object act, long officers, long auxiliaries, long certified, long uncertified) {
    /** Whether this is the team of {@code paper}. */
    public boolean of(Object paper) {
        return act == paper;
    }

    /** Whether they investigated in person; null where the file does not say. Seizure has rules of its own. */
    public @Nullable Boolean investigated() {
        return act instanceof Act paper ? paper.investigation() : Boolean.FALSE;
    }

    /** Whether they made the decision. */
    public boolean decided() {
        return act instanceof Decision;
    }

    /** How many of the officers may have held a valid certificate: those that the roster does not show without one. */
    public long perhapsCertified() {
        return officers - uncertified;
    }
}
