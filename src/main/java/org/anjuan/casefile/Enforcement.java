package org.anjuan.casefile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Enforcement by the organ itself (强制执行, Administrative Compulsion Law arts. 34-52). */
public record Enforcement(
        @Zh("方法") @Nullable String method,
        @Zh("法律依据") @Nullable Citation legalBasis,
        @Zh("决定日期") @Nullable LocalDate decidedOn,
        @Zh("决定书内容") @Nullable List<String> decisionContents,
        @Zh("日期") @Nullable LocalDate on,
        @Zh("时刻") @Nullable LocalTime time,
        @Zh("公告日期") @Nullable LocalDate publicNoticeOn,
        @Zh("停水停电") @Nullable Boolean utilitiesCut,
        @Zh("情况紧急") @Nullable Boolean urgent,
        @Zh("协议减免本金") @Nullable Boolean agreementReducesFine,
        @Zh("代履行催告日期") @Nullable LocalDate substituteDemandOn,
        @Zh("代履行日期") @Nullable LocalDate substituteOn,
        @Zh("代履行费用") @Nullable BigDecimal substituteCost,
        @Zh("代履行预算") @Nullable BigDecimal substituteEstimate,
        @Zh("监督人") @Personal @Nullable String supervisor) {
    private static final Set<String> DEMOLITION = Set.of("demolition", "强制拆除");
    private static final Set<String> INDIRECT = Set.of("substitute", "surcharge", "代履行", "加处罚款");

    /** Whether the organ pulls a building down: {@code demolition} 强制拆除. */
    public boolean demolition() {
        return method != null && DEMOLITION.contains(method);
    }

    /** Whether the party is pressed or replaced only: {@code substitute} 代履行 or {@code surcharge} 加处罚款. */
    public boolean indirect() {
        return method != null && INDIRECT.contains(method);
    }

    /** How many items the enforcement decision shows; zero where that is unknown. */
    public int decisionItems() {
        return decisionContents == null ? 0 : decisionContents.size();
    }
}
