package org.anjuan.casefile;

/** Which way the money of a fine went (art. 67). */
public enum PaymentChannel {
    @Zh("银行")
    BANK,
    @Zh("电子支付")
    ELECTRONIC,
    @Zh("现金")
    CASH,
    @Zh("执法人员")
    OFFICER,
    @Zh("执法机关")
    ORGAN,
    @Zh("其他")
    OTHER
}
