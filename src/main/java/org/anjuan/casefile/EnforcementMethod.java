package org.anjuan.casefile;

/** The ways of enforcement (Administrative Compulsion Law art. 12). */
public enum EnforcementMethod {
    @Zh("加处罚款")
    SURCHARGE,
    @Zh("划拨")
    TRANSFER_OF_FUNDS,
    @Zh("拍卖")
    AUCTION,
    @Zh("恢复原状")
    RESTORATION,
    @Zh("代履行")
    SUBSTITUTE,
    @Zh("强制拆除")
    DEMOLITION,
    @Zh("其他")
    OTHER
}
