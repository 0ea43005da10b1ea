package org.anjuan.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The publication of the decision (公示, art. 48). */
public record Publication(
        @Zh("日期") @Nullable LocalDate on,
        @Zh("已隐去信息") @Nullable Boolean redacted,
        @Zh("撤回理由") @Nullable String withdrawalReason,
        @Zh("撤回事由日期") @Nullable LocalDate withdrawalCauseOn,
        @Zh("已撤回") @Nullable Boolean withdrawn,
        @Zh("撤回日期") @Nullable LocalDate withdrawnOn) {}
