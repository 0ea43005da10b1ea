package org.anjuan.casefile;

/** What goes to the police with a suspected crime (移送材料, transfer rules art. 6). */
public enum TransferMaterial {
    @Zh("移送书")
    TRANSFER_LETTER,
    @Zh("调查报告")
    INVESTIGATION_REPORT,
    @Zh("涉案物品清单")
    INVENTORY,
    @Zh("检验报告或者鉴定意见")
    TEST_REPORT,
    @Zh("其他材料")
    OTHER_MATERIAL
}
