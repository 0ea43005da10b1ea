package org.anjuan.casefile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The examination of the case by another section (案件审理). */
public record Examination(
        @Zh("日期") @Nullable LocalDate on,
        @Zh("审理人") @Personal @Nullable String examiner,
        @Zh("意见") @Nullable String opinion,
        @Zh("已签名") @Nullable Boolean signed,
        @Zh("内容") @Nullable List<String> contents) {}
