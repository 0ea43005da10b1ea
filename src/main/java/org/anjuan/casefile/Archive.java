package org.anjuan.casefile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The archived file (归档, art. 47). */
public record Archive(
        @Zh("日期") @Nullable LocalDate on,
        @Zh("编有目录") @Nullable Boolean indexed,
        @Zh("目录") @Nullable List<String> index,
        @Zh("页数") @Nullable Integer pages,
        @Zh("有封面") @Nullable Boolean cover,
        @Zh("已装订") @Nullable Boolean bound,
        @Zh("备考表") @Nullable Boolean closingSheet,
        @Zh("音像资料") @Nullable List<String> recordings) {
    public Archive {
        indexed = indexed == null && index != null ? Boolean.valueOf(!index.isEmpty()) : indexed;
    }
}
