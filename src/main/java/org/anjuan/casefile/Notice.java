package org.anjuan.casefile;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A notice before the decision (告知, art. 44): the intended penalty, the rights, or both. */
public record Notice(
        @Zh("种类") @Nullable NoticeKind kind,
        @Zh("文号") @Nullable String number,
        @Zh("日期") @Nullable LocalDate on,
        @Zh("机关名称") @Nullable String organ,
        @Zh("口头告知") @Nullable Boolean oral,
        @Zh("口头告知有记录") @Nullable Boolean orallyRecorded,
        @Zh("当事人名称") @Personal @Nullable String partyName,
        @Zh("当事人证件号码") @Personal @Nullable String partyIdNumber,
        @Zh("违法事实") @Nullable String facts,
        @Zh("证据列举") @Nullable List<String> evidenceList,
        @Zh("理由") @Nullable String reasons,
        @Zh("处罚依据") @Nullable List<Citation> basis,
        @Zh("拟作处罚") @Nullable List<Penalty> proposedPenalties,
        @Zh("裁量基准") @Nullable String benchmark,
        @Zh("告知权利") @Nullable List<Right> rights,
        @Zh("陈述申辩天数") @Nullable Integer defenceDays,
        @Zh("陈述申辩期单位") @Nullable PeriodUnit defenceUnit,
        @Zh("陈述申辩截止日") @Nullable LocalDate defenceUntil,
        @Zh("听证申请天数") @Nullable Integer hearingDays,
        @Zh("听证申请期单位") @Nullable PeriodUnit hearingUnit,
        @Zh("听证申请截止日") @Nullable LocalDate hearingUntil,
        @Zh("联系方式") @Personal @Nullable String contact,
        @Zh("送达日期") @Nullable LocalDate servedOn,
        @Zh("受送达人") @Personal @Nullable String servedTo,
        @Zh("送达回证") @Nullable Service service)
        implements Paper {
    /** The party as this paper names it. */
    public NamedParty namedParty() {
        return new NamedParty(partyName, partyIdNumber);
    }

    /** Whether the last day printed for the defence comes before the stated number of days has passed. */
    public boolean defenceCutShort() {
        LocalDate end = statedDefenceEnd();
        return end != null && defenceUntil != null && defenceUntil.isBefore(end);
    }

    /** Whether the defence is made to end on the last of the stated calendar days although that is a weekend day. */
    public boolean defenceEndsOnWeekend() {
        LocalDate end = statedDefenceEnd();
        return end != null
                && end.equals(defenceUntil)
                && defenceUnit == PeriodUnit.CALENDAR_DAY
                && end.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
    }

    /** The stated number of days after the day of service, counted without leaving out any day. */
    private @Nullable LocalDate statedDefenceEnd() {
        return servedOn == null || defenceDays == null ? null : servedOn.plusDays(defenceDays);
    }
}
