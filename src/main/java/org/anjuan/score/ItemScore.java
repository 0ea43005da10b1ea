package org.anjuan.score;

import java.util.List;
import org.anjuan.law.standard.ScoringItem;
import org.anjuan.review.Finding;
import org.jspecify.annotations.Nullable;

/**
 * One item of a scored sheet.
 *
 * @param findings what it rests on: the violated ones, or the questioned and undetermined ones where it is open
 * @param countedAt id of the item at which the same defect counts; null unless it does
 */
public record ItemScore(
        ScoringItem item,
        Mark mark,
        List<Finding> findings,
        @Nullable String countedAt) {}
