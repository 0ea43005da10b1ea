package org.anjuan.casefile;

/** How an adjudicator disposed of a decision. */
public enum AdjudicationOutcome {
    @Zh("判决撤销")
    REVOKED,
    @Zh("确认无效")
    DECLARED_VOID,
    @Zh("判决确认违法")
    CONFIRMED_ILLEGAL,
    @Zh("判决维持")
    UPHELD,
    @Zh("判决变更")
    CHANGED,
    @Zh("不准予执行")
    ENFORCEMENT_REFUSED,
    @Zh("自行撤销")
    SELF_REVOKED,
    @Zh("监督纠正")
    SUPERVISION_CORRECTED
}
