package org.anjuan.casefile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The hearing and its papers (听证, arts. 63-65). */
public record Hearing(
        @Zh("听证申请") @Nullable Request request,
        @Zh("放弃声明") @Nullable HearingWaiver waiver,
        @Zh("听证通知") @Nullable HearingNotice notice,
        @Zh("听证会") @Nullable Session session,
        @Zh("听证笔录") @Nullable HearingRecord record,
        @Zh("听证报告") @Nullable HearingReport report) {
    /**
     * The party's request for a hearing.
     *
     * @param withdrawn whether it was withdrawn; it was where a day of that is given
     */
    public record Request(
            @Zh("日期") @Nullable LocalDate on,
            @Zh("按期提出") @Nullable Boolean inTime,
            @Zh("已撤回") @Nullable Boolean withdrawn,
            @Zh("撤回日期") @Nullable LocalDate withdrawnOn) {
        public Request {
            withdrawn = withdrawn == null && withdrawnOn != null ? Boolean.TRUE : withdrawn;
        }
    }

    /** A waiver of the hearing; waiving the defence is no waiver of the hearing. */
    public record HearingWaiver(
            @Zh("日期") @Nullable LocalDate on,
            @Zh("明示") @Nullable Boolean express,
            @Zh("书面") @Nullable Boolean written,
            @Zh("记入签名笔录") @Nullable Boolean inSignedRecord) {}

    /** The notice of the hearing's day and place (art. 64). */
    public record HearingNotice(
            @Zh("日期") @Nullable LocalDate on,
            @Zh("送达日期") @Nullable LocalDate servedOn,
            @Zh("同意缩短") @Nullable Boolean shorterTimeAgreed,
            @Zh("内容") @Nullable List<String> contents,
            @Zh("告知权利") @Nullable List<Right> rights,
            @Zh("送达回证") @Nullable Service service) {}

    /** The hearing as held. */
    public record Session(
            @Zh("日期") @Nullable LocalDate on,
            @Zh("公开举行") @Nullable Boolean open,
            @Zh("不公开理由") @Nullable String secrecyGround,
            @Zh("当事人要求不公开") @Nullable Boolean closedAtPartyWish,
            @Zh("主持人") @Personal @Nullable String chair,
            @Zh("指定主持人") @Nullable Boolean chairAppointed,
            @Zh("听证员") @Personal @Nullable List<String> members,
            @Zh("记录人") @Personal @Nullable String recorder,
            @Zh("调查人员") @Personal @Nullable List<String> investigators,
            @Zh("当事人到场") @Nullable Boolean partyAttended,
            @Zh("代理人员") @Nullable List<Agent> agents,
            @Zh("出示证据") @Nullable List<String> evidenceShown,
            @Zh("收取费用") @Nullable BigDecimal feeCharged,
            @Zh("申请主持人回避") @Nullable Boolean recusalRequested,
            @Zh("回避已决定") @Nullable Boolean recusalRuled,
            @Zh("终止听证") @Nullable Boolean terminated,
            @Zh("因缺席终止") @Nullable Boolean terminatedForAbsence,
            @Zh("对通知过短提出异议") @Nullable Boolean objectedToShortNotice) {
        /** Whether the party had to pay something for the hearing. */
        public boolean charged() {
            return feeCharged != null && feeCharged.signum() > 0;
        }

        /** Whether neither the party nor an agent came. */
        public boolean unattended() {
            return Boolean.FALSE.equals(partyAttended) && agents != null && agents.isEmpty();
        }

        /** Whether the party complained of the short notice or did not come at all. */
        public boolean hurtByShortNotice() {
            return Boolean.TRUE.equals(objectedToShortNotice) || unattended();
        }
    }

    /** An agent of the party at the hearing. */
    public record Agent(
            @Zh("名称") @Personal @Nullable String name,
            @Zh("书面授权") @Nullable Boolean writtenAuthority) {}

    /** The record of the hearing (art. 64 item 8). */
    public record HearingRecord(
            @Zh("内容") @Nullable List<String> contents,
            @Zh("当事人签名") @Nullable Boolean partySigned,
            @Zh("拒签注明") @Nullable Boolean refusalNoted,
            @Zh("听证人员签名") @Nullable Boolean staffSigned) {}

    /** The report on the hearing. */
    public record HearingReport(
            @Zh("日期") @Nullable LocalDate on,
            @Zh("内容") @Nullable List<String> contents) {}
}
