package org.anjuan.casefile;

/** What the clause of a penalty presupposes beside the act itself (Administrative Penalty Law art. 28). */
public enum Precondition {
    @Zh("没有前提")
    NONE,
    @Zh("逾期不改正")
    OVERDUE,
    @Zh("拒不改正")
    REFUSAL
}
