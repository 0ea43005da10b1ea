package org.anjuan.casefile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Confiscated money and goods (罚没物品, art. 74). */
public record ConfiscatedGoods(
        @Zh("物品") @Nullable List<String> goods,
        @Zh("价值") @Nullable BigDecimal value,
        @Zh("处理方式") @Nullable Disposal disposal,
        @Zh("处理日期") @Nullable LocalDate disposedOn,
        @Zh("变价款") @Nullable BigDecimal proceeds,
        @Zh("入库金额") @Nullable BigDecimal treasuryAmount,
        @Zh("使用或者损毁") @Nullable Boolean usedOrDamaged) {}
