package org.anjuan.catalogue.county;

import org.anjuan.casefile.Zh;

/** How a township stands to a handed-down matter on a day. */
public enum Standing {
    @Zh("尚未生效")
    NOT_YET,
    @Zh("持有")
    HELD,
    @Zh("期满")
    EXPIRED,
    @Zh("已收回")
    TAKEN_BACK
}
