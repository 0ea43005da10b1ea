package org.anjuan.casefile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A freezing of deposits or remittances (冻结, Administrative Compulsion Law arts. 29-33). */
public record Freeze(
        @Zh("编号") @Nullable String id,
        @Zh("日期") @Nullable LocalDate on,
        @Zh("决定机关") @Nullable String decidedBy,
        @Zh("委托机关决定") @Nullable Boolean decidedByPrincipal,
        @Zh("法律依据") @Nullable List<Citation> legalBasis,
        @Zh("金额") @Nullable BigDecimal amount)
        implements Paper {
    /** The highest rank among the provisions that it names as its basis; null where there is none or one has no rank. */
    public @Nullable Rank highestRank() {
        return Citation.highestRank(legalBasis);
    }
}
