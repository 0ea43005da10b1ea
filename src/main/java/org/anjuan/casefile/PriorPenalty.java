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
        @Zh("内容") @Nullable String content,
        @Zh("罚款金额") @Nullable BigDecimal fine,
        @Zh("状态") @Nullable PriorPenaltyStatus status,
        @Zh("其间已改正") @Nullable Boolean correctedBetween) {
    /** Whether it fined the party. */
    public boolean fined() {
        return fine != null && fine.signum() > 0;
    }

    /** Whether it still stands. */
    public boolean inForce() {
        return status == PriorPenaltyStatus.IN_FORCE;
    }

    /** Whether it stands no more. */
    public boolean gone() {
        return status == PriorPenaltyStatus.REVOKED || status == PriorPenaltyStatus.REPLACED;
    }
}
