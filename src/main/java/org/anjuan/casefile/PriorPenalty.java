package org.anjuan.casefile;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An earlier penalty of the same party. */
public record PriorPenalty(
        @Zh("机关名称") @Nullable String organ,
        @Zh("文号") @Nullable String number,
        @Zh("日期") @Nullable LocalDate on,
        @Zh("同一行为") @Nullable Boolean sameAct,
        @Zh("罚款金额") @Nullable BigDecimal fine,
        @Zh("状态") @Nullable String status,
        @Zh("其间已改正") @Nullable Boolean correctedBetween) {}
