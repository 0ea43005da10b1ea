package org.anjuan.casefile;

/** What an officer on the roster is by employment. */
public enum Employment {
    @Zh("执法人员类")
    OFFICER,
    @Zh("辅助人员")
    AUXILIARY
}
