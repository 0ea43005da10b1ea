package org.anjuan.report.html;

import java.time.LocalDate;
import java.util.List;
import org.anjuan.review.Finding;
import org.anjuan.review.Outcome;
import org.anjuan.review.Window;
import org.jspecify.annotations.Nullable;

/**
 * One line of a timeline: a step, or a window that opens.
 *
 * @param window the window; null for a step
 * @param until when the window ends, in words; empty for a step
 * @param marks the violated and questioned obligations that show here, in the checklist's order
 */
record Line(LocalDate day, String label, @Nullable Window window, String until, List<Finding> marks) {
    /** Whether the line marks a violation. */
    boolean violated() {
        return marks.stream().anyMatch(finding -> finding.outcome() == Outcome.VIOLATED);
    }

    /** What the line shows at worst: violated, questioned or plain. */
    String gravity() {
        if (marks.isEmpty()) {
            return "plain";
        }
        return violated() ? Outcome.VIOLATED.key() : Outcome.QUESTIONED.key();
    }
}
