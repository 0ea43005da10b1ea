package org.anjuan.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.anjuan.law.Breach;
import org.anjuan.law.Consequence;
import org.anjuan.law.Figure;
import org.anjuan.law.Obligation;
import org.anjuan.law.Period;
import org.anjuan.law.Version;
import org.jspecify.annotations.Nullable;

/**
 * The one outcome of one obligation in one case, with all that a reviewer needs to retrace it.
 *
 * @param version the text of the law that applied on the obligation's day; null where none did or the day is unknown
 * @param consequence of a violated obligation, the gravest of its breaches; else null
 * @param signs the breaches that showed; empty unless violated or questioned
 * @param missing pointers and figures that are not known
 * @param dueOn last day to meet a pending duty; null where it has none yet
 * @param running the periods a pending duty still has
 * @param covers obligations that are broken by the same fact and stay silent
 * @param speaker the obligation that speaks for this one; null where this one speaks for itself
 * @param fault name of the rule that failed; null where the engine worked
 */
public record Finding(
        Obligation obligation,
        Outcome outcome,
        @Nullable Version version,
        @Nullable Consequence consequence,
        List<Sign> signs,
        List<String> missing,
        @Nullable LocalDate dueOn,
        List<Period> running,
        List<String> covers,
        @Nullable String speaker,
        @Nullable String fault) {

    /** Whether it is violated or questioned. */
    public boolean isDefect() {
        return outcome == Outcome.VIOLATED || outcome == Outcome.QUESTIONED;
    }

    /**
     * One breach as it showed.
     *
     * @param evidence JSON Pointers into the case file
     * @param values values of the message's placeholders
     */
    public record Sign(
            Breach breach,
            List<String> evidence,
            Map<String, Object> values,
            List<Period> periods,
            List<Figure> figures) {}
}
