package org.anjuan.casefile;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The surcharge on a fine in default (加处罚款, art. 72). */
public record Surcharge(
        @Zh("开始日期") @Nullable LocalDate startedOn,
        @Zh("天数") @Nullable Integer days,
        @Zh("日比率") @Nullable BigDecimal dailyRate,
        @Zh("金额") @Nullable BigDecimal amount,
        @Zh("减免后金额") @Nullable BigDecimal amountReducedTo) {}
