package org.anjuan.casefile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Daily continuous fines (按日计罚). */
public record DailyPenalty(
        @Zh("日期") @Nullable LocalDate on,
        @Zh("再次责令内容") @Nullable List<String> secondOrderContents,
        @Zh("决定书内容") @Nullable List<String> decisionContents) {
    /** Whether the second order or the decision is known to state nothing. */
    public boolean contentsMissing() {
        return (secondOrderContents != null && secondOrderContents.isEmpty())
                || (decisionContents != null && decisionContents.isEmpty());
    }
}
