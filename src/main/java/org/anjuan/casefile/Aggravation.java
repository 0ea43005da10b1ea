package org.anjuan.casefile;

/** A circumstance for which a decision punishes more heavily. */
public enum Aggravation {
    @Zh("违反突发事件应对措施")
    EMERGENCY,
    @Zh("屡次违法")
    REPEATED,
    @Zh("后果严重")
    GRAVE_HARM,
    @Zh("拒不改正")
    REFUSED_CORRECTION,
    @Zh("阻碍执法或者毁灭证据")
    OBSTRUCTION,
    @Zh("其他从重情形")
    OTHER_AGGRAVATION
}
