package org.anjuan.casefile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An earlier penalty of the same party. */
public record PriorPenalty(
        @Zh("机关名称") @Nullable String organ,
        @Zh("文号") @Nullable String number,
        @Zh("日期") @Nullable LocalDate on,
        @Zh("同一行为") @Nullable Boolean sameAct,
        @Zh("罚款金额") @Nullable BigDecimal fine,
        @Zh("状态") @Nullable String status,
        @Zh("其间已改正") @Nullable Boolean correctedBetween) {
    private static final Set<String> IN_FORCE = Set.of("in-force", "有效");
    private static final Set<String> GONE = Set.of("revoked", "replaced", "已撤销", "已替代");

    /** Whether it fined the party. */
    public boolean fined() {
        return fine != null && fine.signum() > 0;
    }

    /** Whether it still stands: {@code in-force} 有效. */
    public boolean inForce() {
        return status != null && IN_FORCE.contains(status);
    }

    /** Whether it stands no more: {@code revoked} 已撤销 or {@code replaced} 已替代. */
    public boolean gone() {
        return status != null && GONE.contains(status);
    }
}
