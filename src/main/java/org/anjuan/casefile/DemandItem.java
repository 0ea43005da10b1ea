package org.anjuan.casefile;

/** What a demand states (Administrative Compulsion Law arts. 35, 45). */
public enum DemandItem {
    @Zh("期限")
    DEADLINE,
    @Zh("方式")
    MANNER,
    @Zh("金额")
    AMOUNT,
    @Zh("陈述申辩权")
    DEFENCE_RIGHT,
    @Zh("加处罚款标准")
    SURCHARGE_RATE
}
