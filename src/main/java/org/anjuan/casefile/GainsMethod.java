package org.anjuan.casefile;

/** How illegal gains are counted (Administrative Penalty Law art. 28). */
public enum GainsMethod {
    @Zh("全部款项")
    SUMS_RECEIVED,
    @Zh("扣除成本")
    NET
}
