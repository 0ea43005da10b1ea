package org.anjuan.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An internal approval step. */
public record Approval(
        @Zh("环节") @Nullable String step,
        @Zh("角色") @Nullable String role,
        @Zh("批准人") @Nullable String approvedBy,
        @Zh("意见") @Nullable String opinion,
        @Zh("已签名") @Nullable Boolean signed,
        @Zh("日期") @Nullable LocalDate on) {}
