package org.anjuan.casefile;

/** A compulsory measure (行政强制措施, Administrative Compulsion Law art. 9). */
public enum Measure {
    @Zh("查封")
    SEALING,
    @Zh("扣押")
    SEIZING,
    @Zh("冻结存款汇款")
    FREEZING,
    @Zh("其他强制措施")
    OTHER_MEASURE
}
