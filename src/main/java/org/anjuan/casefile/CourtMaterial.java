package org.anjuan.casefile;

/** What is handed to the court with an application for enforcement (Administrative Compulsion Law art. 55). */
public enum CourtMaterial {
    @Zh("强制执行申请书")
    APPLICATION,
    @Zh("处罚决定书")
    DECISION,
    @Zh("催告情况")
    DEMAND_AND_OPINION,
    @Zh("标的情况")
    OBJECT,
    @Zh("其他")
    OTHER
}
