package org.anjuan.catalogue;

import org.anjuan.casefile.Zh;

/** A coercive or enforcement step of a clause, neither order nor penalty; a delegate cannot take it. */
public enum Measure {
    @Zh("扣押机具")
    SEIZE_MACHINE,
    @Zh("取缔")
    BAN,
    @Zh("车辆不得上道路行驶")
    VEHICLE_OFF_ROAD,
    @Zh("乡镇政府拆除")
    DEMOLISH_BY_TOWNSHIP,
    @Zh("代为处理，费用由违法者承担")
    SUBSTITUTE_PERFORMANCE_AT_OFFENDER_COST,
    @Zh("代为恢复，费用由违法者承担")
    RESTORE_AT_OFFENDER_COST,
    @Zh("封存、销毁或者责令改变用途")
    SEAL_DESTROY_OR_CHANGE_USE,
    @Zh("报政府责令拆除或者关闭")
    REPORT_GOVERNMENT_FOR_DEMOLITION_OR_CLOSURE
}
