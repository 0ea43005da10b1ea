package org.anjuan.casefile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One paper of the file as a paper: number, day, issuer, signature, seal. */
public record Document(
        @Zh("标题") @Nullable String title,
        @Zh("文号") @Nullable String number,
        @Zh("日期") @Nullable LocalDate on,
        @Zh("制发机关") @Nullable String issuer,
        @Zh("对外文书") @Nullable Boolean outward,
        @Zh("已签名") @Nullable Boolean signed,
        @Zh("已盖章") @Nullable Boolean sealed,
        @Zh("空缺栏目") @Nullable List<String> emptyFields,
        @Zh("格式文书") @Nullable String template,
        @Zh("页数") @Nullable Integer pages) {}
