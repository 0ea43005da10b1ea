package org.anjuan.casefile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The inspection after an order to correct (复查). */
public record Reinspection(
        @Zh("日期") @Nullable LocalDate on,
        @Zh("已改正") @Nullable Boolean corrected,
        @Zh("拒不改正") @Nullable Boolean refused,
        @Zh("执法人员") @Personal @Nullable List<String> officers) {}
