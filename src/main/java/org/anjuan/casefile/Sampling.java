package org.anjuan.casefile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The taking of samples (抽样, art. 56). */
public record Sampling(
        @Zh("编号") @Nullable String id,
        @Zh("日期") @Nullable LocalDate on,
        @Zh("采样点位") @Nullable String point,
        @Zh("执法人员") @Personal @Nullable List<String> officers,
        @Zh("制作笔录") @Nullable Boolean recordMade,
        @Zh("封样") @Nullable Boolean sealedUp,
        @Zh("当事人签名") @Nullable Boolean partySigned,
        @Zh("拒签注明") @Nullable Boolean refusalNoted,
        @Zh("见证人") @Personal @Nullable String witness)
        implements Act {}
