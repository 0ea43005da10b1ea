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
 * @param stage the part of the procedure that its figure belongs to
 * @param period the bare period, which explains the count
 * @param earliestEnd the last day under the shortest reading
 * @param latestEnd the last day under the longest reading
 */
public record Window(String stage, Period period, LocalDate earliestEnd, LocalDate latestEnd) {
    /** Every period of the case of {@code facts}; {@code stages} by the key of the figure. */
    static List<Window> of(Facts facts, Map<String, String> stages) {
        Map<Period, Window> windows = new IdentityHashMap<>();
        List<Period> periods = new ArrayList<>();
        for (Object fact : facts.all()) {
            if (fact instanceof Period period) {
                periods.add(period);
                String stage = stages.getOrDefault(period.key(), "");
                windows.put(period, new Window(stage, period, period.earliestEnd(), period.latestEnd()));
            } else if (fact instanceof DecisionTime time
                    && time.of(time.period().subject())) {
                windows.computeIfPresent(
                        time.period(),
                        (period, bare) -> new Window(bare.stage(), period, time.earliestEnd(), time.latestEnd()));
            }
        }
        return periods.stream().map(windows::get).toList();
    }
}
