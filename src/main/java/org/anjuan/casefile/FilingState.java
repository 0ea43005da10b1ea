package org.anjuan.casefile;

/** What became of the same act at another organ (Administrative Penalty Law art. 25). */
public enum FilingState {
    @Zh("在办")
    OPEN,
    @Zh("已结")
    CLOSED,
    @Zh("不予立案")
    DECLINED,
    @Zh("已移送")
    TRANSFERRED
}
