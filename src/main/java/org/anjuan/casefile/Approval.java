package org.anjuan.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An internal approval step. */
public record Approval(
        @Zh("环节") @Nullable String step,
        @Zh("角色") @Nullable String role,
        @Zh("批准人") @Personal @Nullable String approvedBy,
        @Zh("意见") @Nullable String opinion,
        @Zh("已签名") @Nullable Boolean signed,
        @Zh("日期") @Nullable LocalDate on) {
    private static final List<String> REVIEW = List.of("法制", "审核", "核审", "review");

    /** Whether the step or the role is called a review of the draft (法制, 审核, 核审, review), or may be: an unnamed step. */
    public boolean reviews() {
        return step == null || REVIEW.stream().anyMatch(word -> names(step, word) || names(role, word));
    }

    private static boolean names(@Nullable String text, String word) {
        return text != null && text.toLowerCase(Locale.ROOT).contains(word);
    }
}
