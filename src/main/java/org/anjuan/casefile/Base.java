package org.anjuan.casefile;

/** A quantity in yuan that a band or a multiple is measured by. */
public enum Base {
    @Zh("违法所得")
    ILLEGAL_GAINS,
    @Zh("货值金额")
    GOODS_VALUE,
    @Zh("违法经营额")
    BUSINESS_TURNOVER,
    @Zh("运输费用")
    TRANSPORT_FEE,
    @Zh("林木价值")
    TIMBER_VALUE,
    @Zh("猎获物价值")
    CATCH_VALUE,
    @Zh("违法采出矿产品的市场价值")
    MINERAL_VALUE,
    @Zh("恢复植被和林业生产条件所需费用")
    RESTORATION_COST,
    @Zh("未完成造林任务所需费用")
    PLANTING_COST,
    @Zh("所需处置费用")
    DISPOSAL_COST,
    @Zh("建设工程造价")
    CONSTRUCTION_COST,
    @Zh("临时建设工程造价")
    TEMPORARY_CONSTRUCTION_COST,
    @Zh("耕地开垦费")
    RECLAMATION_CHARGE,
    @Zh("土地复垦费")
    LAND_RESTORATION_FEE
}
