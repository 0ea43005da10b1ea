package org.anjuan.casefile;

/** The unit of a period that a paper states. */
public enum PeriodUnit {
    @Zh("工作日")
    WORKING_DAY,
    @Zh("自然日")
    CALENDAR_DAY,
    @Zh("未注明单位")
    UNIT_NOT_STATED
}
