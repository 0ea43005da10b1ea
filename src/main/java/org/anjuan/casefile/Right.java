package org.anjuan.casefile;

/** A right of the party that a paper tells. */
public enum Right {
    @Zh("陈述权")
    STATEMENT,
    @Zh("申辩权")
    SELF_DEFENCE,
    @Zh("听证权")
    HEARING_REQUEST,
    @Zh("回避权")
    RECUSAL_REQUEST,
    @Zh("复议诉讼权")
    RECONSIDERATION_SUIT
}
