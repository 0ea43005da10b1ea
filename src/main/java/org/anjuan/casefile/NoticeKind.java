package org.anjuan.casefile;

/** What a notice tells: the intended penalty, the hearing right, or both. */
public enum NoticeKind {
    @Zh("处罚告知")
    PENALTY_NOTICE,
    @Zh("听证告知")
    HEARING_RIGHT_NOTICE
}
