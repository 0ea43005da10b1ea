package org.anjuan.casefile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Sealing or seizing as a compulsory measure (查封扣押, Administrative Compulsion Law arts. 16-28).
 *
 * @param usedOrDamaged whether things were used or damaged otherwise than by a test or an ordered destruction
 */
public record Seizure(
        @Zh("编号") @Nullable String id,
        @Zh("日期") @Nullable LocalDate on,
        @Zh("开始时间") @Nullable LocalTime startTime,
        @Zh("结束时间") @Nullable LocalTime endTime,
        @Zh("情况紧急") @Nullable Boolean urgent,
        @Zh("法律依据") @Nullable List<Citation> legalBasis,
        @Zh("制作决定书") @Nullable Boolean decisionMade,
        @Zh("决定书文号") @Nullable String decisionNumber,
        @Zh("决定机关") @Nullable String decidedBy,
        @Zh("委托机关决定") @Nullable Boolean decidedByPrincipal,
        @Zh("已批准") @Nullable Boolean approved,
        @Zh("批准人") @Personal @Nullable String approvedBy,
        @Zh("批准日期") @Nullable LocalDate approvedOn,
        @Zh("已报告") @Nullable Boolean reported,
        @Zh("报告日期") @Nullable LocalDate reportedOn,
        @Zh("报告时间") @Nullable LocalTime reportedTime,
        @Zh("执法人员") @Personal @Nullable List<String> officers,
        @Zh("出示证件") @Nullable Boolean certificatesShown,
        @Zh("通知到场") @Nullable Boolean partySummoned,
        @Zh("当事人在场") @Nullable Boolean partyPresent,
        @Zh("见证人") @Personal @Nullable String witness,
        @Zh("告知理由") @Nullable Boolean reasonsTold,
        @Zh("告知权利") @Nullable List<Right> rightsTold,
        @Zh("听取陈述") @Nullable Boolean statementHeard,
        @Zh("制作笔录") @Nullable Boolean recordMade,
        @Zh("执法人员签名") @Nullable Boolean officersSigned,
        @Zh("当事人签名") @Nullable Boolean partySigned,
        @Zh("拒签注明") @Nullable Boolean refusalNoted,
        @Zh("清单") @Nullable List<String> inventory,
        @Zh("决定书内容") @Nullable List<SeizureItem> decisionContents,
        @Zh("交付日期") @Nullable LocalDate handedOverOn,
        @Zh("无关财物") @Nullable Boolean unrelatedThings,
        @Zh("生活必需品") @Nullable Boolean necessities,
        @Zh("重复查封") @Nullable Boolean alreadySealed,
        @Zh("保管方式") @Nullable String custody,
        @Zh("使用或者损毁") @Nullable Boolean usedOrDamaged,
        @Zh("收取保管费") @Nullable Boolean storageFeeCharged,
        @Zh("延长") @Nullable List<SeizureExtension> extensions,
        @Zh("已送检验") @Nullable Boolean tested,
        @Zh("检验开始") @Nullable LocalDate testFrom,
        @Zh("检验结束") @Nullable LocalDate testTo,
        @Zh("检验已告知") @Nullable Boolean testTold,
        @Zh("检验告知日期") @Nullable LocalDate testToldOn,
        @Zh("收取检验费") @Nullable Boolean testFeeCharged,
        @Zh("结束日期") @Nullable LocalDate endedOn,
        @Zh("处理方式") @Nullable Disposal disposal,
        @Zh("解除理由") @Nullable String releaseReason,
        @Zh("领取签收") @Nullable Boolean returnReceipt,
        @Zh("移送日期") @Nullable LocalDate transferredOn,
        @Zh("已通知当事人") @Nullable Boolean partyInformed)
        implements Act {
    public Seizure {
        approved = approved == null && (approvedBy != null || approvedOn != null) ? Boolean.TRUE : approved;
        reported = reported == null && reportedOn != null ? Boolean.TRUE : reported;
        decisionMade = decisionMade == null && decisionNumber != null ? Boolean.TRUE : decisionMade;
        tested = tested == null && testFrom != null ? Boolean.TRUE : tested;
        testTold = testTold == null && testToldOn != null ? Boolean.TRUE : testTold;
    }

    /** The highest rank among the provisions that it names as its basis; null where there is none or one has no rank. */
    public @Nullable Rank highestRank() {
        return Citation.highestRank(legalBasis);
    }

    /** Whether the party learnt the reasons on the spot or from the decision; null where the file leaves that open. */
    public @Nullable Boolean reasonsGiven() {
        return given(reasonsTold, SeizureItem.REASONS);
    }

    /** Whether the party learnt its remedies on the spot or from the decision; null where the file leaves that open. */
    public @Nullable Boolean remediesGiven() {
        Boolean told = rightsTold == null ? null : Boolean.valueOf(rightsTold.contains(Right.RECONSIDERATION_SUIT));
        return given(told, SeizureItem.REMEDIES);
    }

    private @Nullable Boolean given(@Nullable Boolean told, SeizureItem item) {
        if (Boolean.TRUE.equals(told) || (decisionContents != null && decisionContents.contains(item))) {
            return true;
        }
        return told == null || decisionContents == null ? null : Boolean.FALSE;
    }

    /** The items that the decision does not state; all of them where its contents are unknown. */
    public Set<SeizureItem> missingItems() {
        Set<SeizureItem> missing = EnumSet.allOf(SeizureItem.class);
        if (decisionContents != null) {
            missing.removeAll(decisionContents);
        }
        return missing;
    }

    /** Hours from the measure to the report to the head; null where a day is unknown. */
    public @Nullable HoursBetween reportDelay() {
        return HoursBetween.of(on, startTime, endTime, reportedOn, reportedTime);
    }

    /** Whether the file tells if the things were tested, and from when to when. */
    public boolean testKnown() {
        return Boolean.FALSE.equals(tested) || (testFrom != null && testTo != null);
    }

    /** Whether it was extended more than once. */
    public boolean extendedAgain() {
        return extensions != null && extensions.size() > 1;
    }

    /** Days of all extensions together; unknown ones count nothing. */
    public BigDecimal extensionDays() {
        long days = 0;
        for (SeizureExtension extension : extensions == null ? List.<SeizureExtension>of() : extensions) {
            days += extension.days() == null ? 0 : extension.days();
        }
        return BigDecimal.valueOf(days);
    }

    /** Whether the file says outright that nothing was decided on the things, and names no day on which it ended. */
    public boolean leftUndecided() {
        return disposal == Disposal.NOT_DISPOSED && endedOn == null;
    }

    /** Whether the file names neither a day nor a way in which it ended. */
    public boolean stillHeld() {
        return endedOn == null && (disposal == null || disposal == Disposal.NOT_DISPOSED);
    }

    /** An extension of a seizure (Administrative Compulsion Law art. 25). */
    public record SeizureExtension(
            @Zh("批准日期") @Nullable LocalDate approvedOn,
            @Zh("批准人") @Personal @Nullable String approvedBy,
            @Zh("天数") @Nullable Integer days,
            @Zh("理由") @Nullable String reasons,
            @Zh("已告知当事人") @Nullable Boolean toldParty,
            @Zh("告知当事人日期") @Nullable LocalDate toldPartyOn,
            @Zh("告知救济") @Nullable Boolean remediesTold) {
        public SeizureExtension {
            toldParty = toldParty == null && toldPartyOn != null ? Boolean.TRUE : toldParty;
        }
    }
}
