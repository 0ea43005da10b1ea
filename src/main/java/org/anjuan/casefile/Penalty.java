package org.anjuan.casefile;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One penalty proposed or imposed. */
public record Penalty(
        @Zh("类型") @Nullable PenaltyType type,
        @Zh("金额") @Nullable BigDecimal amount,
        @Zh("金额上限") @Nullable BigDecimal amountTo,
        @Zh("计算依据") @Nullable String basis,
        @Zh("对象") @Nullable String object,
        @Zh("期限") @Nullable String period,
        @Zh("月数") @Nullable Integer months,
        @Zh("引用条款") @Nullable List<Citation> citedLaw,
        @Zh("事项") @Nullable String item,
        @Zh("档次") @Nullable String tier,
        @Zh("对应行为") @Nullable String act,
        @Zh("价值") @Nullable BigDecimal value,
        @Zh("处罚前提") @Nullable Precondition precondition) {
    /** Whether it is a fine. */
    public boolean isFine() {
        return type == PenaltyType.FINE;
    }
}
