package org.anjuan.casefile;

/** How a legal review ended. */
public enum ReviewResult {
    @Zh("通过")
    APPROVED,
    @Zh("修改后通过")
    AMENDED,
    @Zh("退回补充")
    RETURNED,
    @Zh("不予通过")
    REJECTED
}
