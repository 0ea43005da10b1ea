package org.anjuan.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An internal approval step. */
public record Approval(
        @Zh("环节") @Nullable ApprovalStep step,
        @Zh("角色") @Nullable String role,
        @Zh("批准人") @Personal @Nullable String approvedBy,
        @Zh("意见") @Nullable String opinion,
        @Zh("已签名") @Nullable Boolean signed,
        @Zh("日期") @Nullable LocalDate on) {
    /** Whether it is a review of the draft, or may be one because the step is not told. */
    public boolean reviews() {
        return step == null
                || step == ApprovalStep.OTHER
                || step == ApprovalStep.REVIEW
                || step == ApprovalStep.LEGAL_REVIEW;
    }
}
