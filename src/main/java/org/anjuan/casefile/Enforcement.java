package org.anjuan.casefile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Enforcement by the organ itself (强制执行, Administrative Compulsion Law arts. 34-52).
 *
 * @param ownPower whether a law gives this organ the power to enforce in this way
 * @param residentsAffected whether the utilities that were cut serve people's living
 */
public record Enforcement(
        @Zh("方法") @Nullable EnforcementMethod method,
        @Zh("法律依据") @Nullable Citation legalBasis,
        @Zh("有强制执行权") @Nullable Boolean ownPower,
        @Zh("决定日期") @Nullable LocalDate decidedOn,
        @Zh("决定书已送达") @Nullable Boolean decisionServed,
        @Zh("决定书内容") @Nullable List<String> decisionContents,
        @Zh("日期") @Nullable LocalDate on,
        @Zh("时刻") @Nullable LocalTime time,
        @Zh("公告日期") @Nullable LocalDate publicNoticeOn,
        @Zh("停水停电") @Nullable Boolean utilitiesCut,
        @Zh("影响居民生活") @Nullable Boolean residentsAffected,
        @Zh("情况紧急") @Nullable Boolean urgent,
        @Zh("协议减免本金") @Nullable Boolean agreementReducesFine,
        @Zh("代履行催告日期") @Nullable LocalDate substituteDemandOn,
        @Zh("代履行日期") @Nullable LocalDate substituteOn,
        @Zh("代履行费用") @Nullable BigDecimal substituteCost,
        @Zh("代履行预算") @Nullable BigDecimal substituteEstimate,
        @Zh("监督人") @Personal @Nullable String supervisor) {
    /** Whether the organ pulls a building down. */
    public boolean demolition() {
        return method == EnforcementMethod.DEMOLITION;
    }

    /** Whether the party is only pressed by a surcharge, or replaced by somebody who acts for it. */
    public boolean indirect() {
        return method == EnforcementMethod.SUBSTITUTE || method == EnforcementMethod.SURCHARGE;
    }

    /** Whether it is known to rest on a text below a law. */
    public boolean basedBelowLaw() {
        return legalBasis != null && legalBasis.rank() != null && legalBasis.rank() != Rank.LAW;
    }

    /** How many items the enforcement decision shows; zero where that is unknown. */
    public int decisionItems() {
        return decisionContents == null ? 0 : decisionContents.size();
    }
}
