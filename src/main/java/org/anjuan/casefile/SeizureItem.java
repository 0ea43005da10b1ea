package org.anjuan.casefile;

/** What a decision to seal or seize states (查封扣押决定书, Administrative Compulsion Law art. 24, para. 2). */
public enum SeizureItem {
    @Zh("当事人名称")
    PARTY_NAME,
    @Zh("当事人地址")
    PARTY_ADDRESS,
    @Zh("理由")
    REASONS,
    @Zh("依据")
    BASIS,
    @Zh("期限")
    PERIOD,
    @Zh("财物名称数量")
    THINGS,
    @Zh("救济途径期限")
    REMEDIES,
    @Zh("机关名称")
    ORGAN,
    @Zh("印章")
    SEAL,
    @Zh("日期")
    DATE
}
