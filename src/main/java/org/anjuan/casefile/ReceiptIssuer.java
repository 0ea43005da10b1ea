package org.anjuan.casefile;

/** Who issues the receipts for cash (art. 70). */
public enum ReceiptIssuer {
    @Zh("财政部")
    CENTRAL_FINANCE,
    @Zh("省级财政部门")
    PROVINCIAL_FINANCE,
    @Zh("无")
    NONE,
    @Zh("其他")
    OTHER
}
