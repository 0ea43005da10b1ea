package org.anjuan.casefile;

/** The penalty types of Administrative Penalty Law art. 9, and what case files list beside them. */
public enum PenaltyType {
    @Zh("警告")
    WARNING,
    @Zh("通报批评")
    PUBLIC_CRITICISM,
    @Zh("罚款")
    FINE,
    @Zh("没收违法所得")
    CONFISCATE_ILLEGAL_GAINS,
    @Zh("没收非法财物")
    CONFISCATE_ILLEGAL_PROPERTY,
    @Zh("暂扣许可证件")
    SUSPEND_PERMIT,
    @Zh("降低资质等级")
    LOWER_QUALIFICATION,
    @Zh("吊销许可证件")
    REVOKE_PERMIT,
    @Zh("限制开展生产经营活动")
    RESTRICT_ACTIVITY,
    @Zh("责令停产停业")
    ORDER_SUSPENSION,
    @Zh("责令关闭")
    ORDER_CLOSURE,
    @Zh("限制从业")
    RESTRICT_EMPLOYMENT,
    @Zh("行政拘留")
    DETENTION,
    @Zh("限期拆除")
    DEMOLITION,
    @Zh("责令改正类")
    ORDER_CORRECTION,
    @Zh("其他处罚")
    OTHER_PENALTY
}
