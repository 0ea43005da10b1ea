package org.anjuan.casefile;

/** What became of an earlier penalty. */
public enum PriorPenaltyStatus {
    @Zh("有效")
    IN_FORCE,
    @Zh("已撤销")
    REVOKED,
    @Zh("已替代")
    REPLACED
}
