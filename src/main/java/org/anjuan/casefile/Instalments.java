package org.anjuan.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Deferral or payment by instalments (延期分期, art. 66). */
public record Instalments(
        @Zh("申请日期") @Nullable LocalDate appliedOn,
        @Zh("批准日期") @Nullable LocalDate approvedOn,
        @Zh("批准人") @Personal @Nullable String approvedBy,
        @Zh("截止日期") @Nullable LocalDate endsOn) {}
