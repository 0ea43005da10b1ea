package org.anjuan.casefile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The decision (处罚决定, arts. 57-62): its day, its penalties, its document. */
public record Decision(
        @Zh("文号") @Nullable String number,
        @Zh("日期") @Nullable LocalDate on,
        @Zh("时刻") @Nullable LocalTime time,
        @Zh("种类") @Nullable DecisionKind kind,
        @Zh("地点") @Nullable String place,
        @Zh("情节复杂或者重大") @Nullable Boolean complexOrMajor,
        @Zh("批准人") @Personal @Nullable String approvedBy,
        @Zh("负责人批准") @Nullable Boolean approvedByHead,
        @Zh("批准日期") @Nullable LocalDate approvedOn,
        @Zh("批准金额") @Nullable BigDecimal approvedAmount,
        @Zh("执法人员") @Personal @Nullable List<String> officers,
        @Zh("处罚") @Nullable List<Penalty> penalties,
        @Zh("决定书") @Nullable DecisionDocument document,
        @Zh("印章") @Nullable Seal seal,
        @Zh("发现新事实") @Nullable Boolean newFacts,
        @Zh("从轻减轻事实") @Nullable List<Circumstance> mitigation,
        @Zh("从重事实") @Nullable List<Aggravation> aggravation,
        @Zh("违反的应急措施") @Nullable String emergencyMeasure,
        @Zh("裁量程度") @Nullable Severity severity,
        @Zh("裁量基准状况") @Nullable BenchmarkState benchmark,
        @Zh("适用基准") @Nullable String benchmarkApplied,
        @Zh("偏离理由") @Nullable String deviationReason,
        @Zh("考虑过免罚") @Nullable Boolean exemptionConsidered,
        @Zh("不没收理由") @Nullable String gainsLeftReason,
        @Zh("比较过新旧规定") @Nullable Boolean textsCompared,
        @Zh("责令监护人") @Nullable Boolean guardianOrdered,
        @Zh("已教育") @Nullable Boolean educated,
        @Zh("有社会影响") @Nullable Boolean socialImpact,
        @Zh("延长") @Nullable List<DecisionExtension> extensions,
        @Zh("扣除期间") @Nullable List<Exclusion> exclusions,
        @Zh("已备案") @Nullable Boolean recordFiled,
        @Zh("备案日期") @Nullable LocalDate recordFiledOn,
        @Zh("重新作出") @Nullable Redo redoes,
        @Zh("撤销日期") @Nullable LocalDate setAsideOn) {
    /** The sum of all fines; null where a penalty's type or a fine's amount is unknown. */
    public @Nullable BigDecimal fineTotal() {
        if (penalties == null) {
            return null;
        }
        BigDecimal total = BigDecimal.ZERO;
        for (Penalty penalty : penalties) {
            if (penalty.type() == null || (penalty.isFine() && penalty.amount() == null)) {
                return null;
            }
            total = penalty.isFine() ? total.add(penalty.amount()) : total;
        }
        return total;
    }

    /** The highest sum of the fines for one act; fines that name no act count as one. Null like the total. */
    public @Nullable BigDecimal highestFine() {
        if (fineTotal() == null || penalties == null) {
            return null;
        }
        Map<String, BigDecimal> byAct = new HashMap<>();
        for (Penalty penalty : penalties) {
            if (penalty.isFine()) {
                byAct.merge(penalty.act() == null ? "" : penalty.act(), penalty.amount(), BigDecimal::add);
            }
        }
        return byAct.values().stream().max(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
    }

    /** Whether the fines together are known not to exceed {@code cap}. */
    public boolean fineWithin(BigDecimal cap) {
        BigDecimal total = fineTotal();
        return total != null && total.compareTo(cap) <= 0;
    }

    /** Whether the fines for each act alone are known not to exceed {@code cap}. */
    public boolean eachFineWithin(BigDecimal cap) {
        BigDecimal highest = highestFine();
        return highest != null && highest.compareTo(cap) <= 0;
    }

    /** The contents of the decision document (art. 59; art. 52 on the spot). */
    public record DecisionDocument(
            @Zh("格式编号") @Nullable String formNumber,
            @Zh("当事人名称") @Personal @Nullable String partyName,
            @Zh("当事人证件号码") @Personal @Nullable String partyIdNumber,
            @Zh("当事人地址") @Personal @Nullable String partyAddress,
            @Zh("违法事实") @Nullable String facts,
            @Zh("写明时间") @Nullable Boolean actTimeStated,
            @Zh("写明地点") @Nullable Boolean actPlaceStated,
            @Zh("证据列举") @Nullable List<String> evidenceList,
            @Zh("违法依据") @Nullable List<Citation> violationBasis,
            @Zh("处罚依据") @Nullable List<Citation> penaltyBasis,
            @Zh("适用兜底条款") @Nullable Boolean catchAllUsed,
            @Zh("兜底条款理由") @Nullable String catchAllReason,
            @Zh("履行方式") @Nullable String performanceMethod,
            @Zh("履行截止日") @Nullable LocalDate performanceDeadline,
            @Zh("缴款天数") @Nullable Integer paymentDays,
            @Zh("收款银行") @Nullable String bank,
            @Zh("银行地址") @Nullable String bankAddress,
            @Zh("告知加处罚款") @Nullable Boolean surchargeTold,
            @Zh("救济告知") @Nullable RemediesTold remedies,
            @Zh("机关名称") @Nullable String organ,
            @Zh("注明日期") @Nullable Boolean dated,
            @Zh("回应申辩") @Nullable Boolean defenceAnswered,
            @Zh("述及听证") @Nullable Boolean hearingMentioned,
            @Zh("大写金额") @Nullable String amountInWords,
            @Zh("合计金额") @Nullable BigDecimal amountTotal,
            @Zh("执法人员签名数") @Nullable Integer officerSignatures,
            @Zh("责令内容") @Nullable List<String> orders,
            @Zh("责令改正入决定") @Nullable Boolean orderedCorrection,
            @Zh("写明电子缴款渠道") @Nullable Boolean electronicPaymentTold) {
        /** The days to pay that the document states; null where it states none (0 days) or that is not known. */
        public @Nullable Integer statedPaymentDays() {
            return statesNothing(paymentDays) ? null : paymentDays;
        }

        /** Whether the document is known to state no time to pay: 0 days, and no last day either. */
        public boolean statesNoPaymentTime() {
            return paymentDays != null && statesNothing(paymentDays) && performanceDeadline == null;
        }

        /** The party as this paper names it. */
        public NamedParty namedParty() {
            return new NamedParty(partyName, partyIdNumber);
        }
    }

    /** The remedies that the decision tells (art. 59 item 5). */
    public record RemediesTold(
            @Zh("复议机关") @Nullable String reconsiderationOrgan,
            @Zh("复议机关种类") @Nullable ReconsiderationOrgan reconsiderationOrganKind,
            @Zh("复议天数") @Nullable Integer reconsiderationDays,
            @Zh("复议前置") @Nullable Boolean reconsiderationFirst,
            @Zh("法院") @Nullable String court,
            @Zh("起诉月数") @Nullable Integer suitMonths,
            @Zh("起诉天数") @Nullable Integer suitDays,
            @Zh("可直接起诉") @Nullable Boolean directSuit,
            @Zh("被申请人") @Nullable String respondent,
            @Zh("网上渠道") @Nullable Boolean onlineChannel) {
        private static final int DAYS_OF_SHORTEST_MONTH = 28;

        /** The days to apply for reconsideration as stated; null where none are stated (0) or that is not known. */
        public @Nullable Integer statedReconsiderationDays() {
            return statesNothing(reconsiderationDays) ? null : reconsiderationDays;
        }

        /** Whether the document is known to state no time for reconsideration (0 days). */
        public boolean statesNoReconsiderationDays() {
            return reconsiderationDays != null && statesNothing(reconsiderationDays);
        }

        /** Whether the document is known to state no time for a suit: 0 months or 0 days, and nothing in the other unit. */
        public boolean statesNoSuitPeriod() {
            return (suitMonths != null || suitDays != null) && statesNothing(suitMonths) && statesNothing(suitDays);
        }

        /** Whether the time for a suit is stated in days only. */
        public boolean statesSuitPeriodInDays() {
            return statesNothing(suitMonths) && !statesNothing(suitDays);
        }

        /** The time for a suit in months, days being taken for as many months as they can be; null where none is stated. */
        public @Nullable Integer suitMonthsAtMost() {
            if (!statesNothing(suitMonths)) {
                return suitMonths;
            }
            return suitDays == null || suitDays == 0 ? null : (Integer) (suitDays / DAYS_OF_SHORTEST_MONTH);
        }

        /** Whether the court's name contains the name of one of the places that {@code region} leads through. */
        public boolean courtLiesIn(String region) {
            return court != null && Arrays.stream(region.split("/")).anyMatch(court::contains);
        }
    }

    /** The seal on the decision. */
    public record Seal(
            @Zh("机关名称") @Nullable String organ,
            @Zh("机构性质") @Nullable BodyKind bodyKind,
            @Zh("已加盖") @Nullable Boolean present,
            @Zh("专用章") @Nullable Boolean specialSeal) {}

    /** An extension of the time to decide (art. 60). */
    public record DecisionExtension(
            @Zh("依据条款") @Nullable Citation basis,
            @Zh("天数") @Nullable Integer days,
            @Zh("批准人") @Personal @Nullable String approvedBy,
            @Zh("批准日期") @Nullable LocalDate approvedOn)
            implements Paper {}

    /** Time that does not count towards the time to decide (art. 60). */
    public record Exclusion(
            @Zh("案由") @Nullable String cause,
            @Zh("依据条款") @Nullable Citation basis,
            @Zh("生效日期") @Nullable LocalDate from,
            @Zh("失效日期") @Nullable LocalDate to) {}

    /** That this decision replaces an earlier one. */
    public record Redo(
            @Zh("原文号") @Nullable String previousNumber,
            @Zh("撤销日期") @Nullable LocalDate previousRevokedOn,
            @Zh("理由") @Nullable String ground,
            @Zh("仅因程序") @Nullable Boolean proceduralOnly,
            @Zh("与原决定基本相同") @Nullable Boolean sameAgain,
            @Zh("限期") @Nullable LocalDate deadline) {}

    private static boolean statesNothing(@Nullable Integer length) {
        return length == null || length == 0;
    }
}
