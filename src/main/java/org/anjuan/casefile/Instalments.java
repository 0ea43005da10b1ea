package org.anjuan.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Deferral or payment by instalments (延期分期, art. 66). */
public record Instalments(
        @Zh("已申请") @Nullable Boolean applied,
        @Zh("申请日期") @Nullable LocalDate appliedOn,
        @Zh("有经济困难证明") @Nullable Boolean hardshipShown,
        @Zh("已批准") @Nullable Boolean approved,
        @Zh("批准日期") @Nullable LocalDate approvedOn,
        @Zh("批准人") @Personal @Nullable String approvedBy,
        @Zh("有缴纳计划") @Nullable Boolean scheduleSet,
        @Zh("截止日期") @Nullable LocalDate endsOn) {
    public Instalments {
        if (applied == null && appliedOn != null) {
            applied = true;
        }
        if (approved == null && (approvedOn != null || approvedBy != null)) {
            approved = true;
        }
        if (scheduleSet == null && endsOn != null) {
            scheduleSet = true;
        }
    }
}
