package org.anjuan.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A withdrawal of an officer or a request for it (回避, art. 43). */
public record Recusal(
        @Zh("所涉人员") @Personal @Nullable String officer,
        @Zh("申请日期") @Nullable LocalDate requestedOn,
        @Zh("已决定") @Nullable Boolean decided,
        @Zh("决定日期") @Nullable LocalDate decidedOn,
        @Zh("决定人") @Personal @Nullable String decidedBy,
        @Zh("负责人决定") @Nullable Boolean decidedByHead) {}
