package org.anjuan.report.compare;

import java.util.List;
import org.anjuan.review.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What changed in one case.
 *
 * @param name case number, else file name
 * @param verdictBefore null where the earlier check does not have the case
 * @param verdictAfter null where the later check does not have the case
 */
public record CaseChange(
        String name,
        @Nullable Verdict verdictBefore,
        @Nullable Verdict verdictAfter,
        List<Change> worse,
        List<Change> better,
        List<Change> other) {}
