package org.anjuan.casefile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The conduct under review and its circumstances. */
public record Conduct(
        @Zh("摘要") @Nullable String summary,
        @Zh("开始日期") @Nullable LocalDate startedOn,
        @Zh("结束日期") @Nullable LocalDate endedOn,
        @Zh("终了日已查明") @Nullable Boolean endEstablished,
        @Zh("持续状态") @Nullable Boolean continuing,
        @Zh("尚在继续") @Nullable Boolean ongoing,
        @Zh("地点") @Nullable String place,
        @Zh("发现日期") @Nullable LocalDate discoveredOn,
        @Zh("线索日期") @Nullable LocalDate clueOn,
        @Zh("造成危害后果") @Nullable Boolean harm,
        @Zh("危害后果轻微") @Nullable Boolean harmSlight,
        @Zh("涉及生命健康安全") @Nullable Boolean lifeHealthSafety,
        @Zh("违法轻微") @Nullable Boolean minor,
        @Zh("已改正") @Nullable Boolean corrected,
        @Zh("改正日期") @Nullable LocalDate correctedOn,
        @Zh("初次违法") @Nullable Boolean firstOffence,
        @Zh("情节") @Nullable List<Circumstance> circumstances,
        @Zh("违法所得") @Nullable BigDecimal illegalGains,
        @Zh("违法所得算法") @Nullable GainsMethod gainsMethod,
        @Zh("写明特别算法规定") @Nullable Boolean gainsRuleCited,
        @Zh("违法所得应退赔") @Nullable Boolean gainsToRefund,
        @Zh("货值") @Nullable BigDecimal goodsValue,
        @Zh("数量") @Nullable List<String> quantities,
        @Zh("计罚金额") @Nullable List<BaseAmount> bases,
        @Zh("面积平方米") @Nullable BigDecimal squareMetres,
        @Zh("竞合条款") @Nullable List<Citation> competingClauses) {
    /** Whether its place and {@code area}, both paths of place names, part at a level that both name. */
    public boolean isOutside(String area) {
        if (place == null) {
            return false;
        }
        String[] here = place.split("/");
        String[] there = area.split("/");
        for (int level = 0; level < Math.min(here.length, there.length); level++) {
            if (!here[level].equals(there[level])) {
                return here.length > 1 && there.length > 1;
            }
        }
        return false;
    }

    /** Whether the file finds that it brought gains. */
    public boolean gainful() {
        return illegalGains != null && illegalGains.signum() > 0;
    }

    /** The recorded amount that {@code base} stands for, in yuan; null where the file does not give it. */
    public @Nullable BigDecimal amount(Base base) {
        if (base == Base.ILLEGAL_GAINS) {
            return illegalGains;
        }
        if (base == Base.GOODS_VALUE) {
            return goodsValue;
        }
        for (BaseAmount amount : bases == null ? List.<BaseAmount>of() : bases) {
            if (amount.of() == base) {
                return amount.amount();
            }
        }
        return null;
    }

    /** An amount that a fine is measured by, other than gains and value of goods. */
    public record BaseAmount(
            @Zh("基数") @Nullable Base of, @Zh("金额") @Nullable BigDecimal amount) {}
}
