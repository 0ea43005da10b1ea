package org.anjuan.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.anjuan.law.Period;
import org.anjuan.review.facts.DecisionTime;
import org.anjuan.review.facts.Facts;

/**
 * A period that runs in a case, with all that the file records to lengthen it.
 *
 * @param period the bare period, which explains the count
 * @param earliestEnd the last day under the shortest reading
 * @param latestEnd the last day under the longest reading
 */
public record Window(Period period, LocalDate earliestEnd, LocalDate latestEnd) {
    /** Every period of the case of {@code facts}. */
    static List<Window> of(Facts facts) {
        Map<Period, Window> windows = new IdentityHashMap<>();
        List<Period> periods = new ArrayList<>();
        for (Object fact : facts.all()) {
            if (fact instanceof Period period) {
                periods.add(period);
                windows.put(period, new Window(period, period.earliestEnd(), period.latestEnd()));
            } else if (fact instanceof DecisionTime time
                    && time.of(time.period().subject())) {
                windows.put(time.period(), new Window(time.period(), time.earliestEnd(), time.latestEnd()));
            }
        }
        return periods.stream().map(windows::get).toList();
    }
}
