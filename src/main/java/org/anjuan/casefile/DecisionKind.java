package org.anjuan.casefile;

/** The four outcomes of Administrative Penalty Law art. 57, and other ways to end a case. */
public enum DecisionKind {
    @Zh("行政处罚")
    PENALTY,
    @Zh("不予处罚")
    NO_PENALTY,
    @Zh("违法事实不成立")
    NOT_ESTABLISHED,
    @Zh("移送")
    TRANSFER,
    @Zh("撤销立案")
    WITHDRAWAL,
    @Zh("终止调查")
    TERMINATION
}
