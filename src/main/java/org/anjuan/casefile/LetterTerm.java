package org.anjuan.casefile;

/** How a letter of delegation states its term (Administrative Penalty Law art. 20, para. 2). */
public enum LetterTerm {
    @Zh("写明起止")
    FIXED,
    @Zh("至撤销为止")
    UNTIL_REVOKED,
    @Zh("未写期限")
    NOT_STATED
}
