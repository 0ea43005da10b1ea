package org.anjuan.review.power;

import org.anjuan.casefile.Zh;

/** How a township stands on one day to the power over an item that is said to be handed down to it. */
public enum Hold {
    @Zh("持有")
    HELD,
    @Zh("尚未生效")
    NOT_YET,
    @Zh("期限届满")
    EXPIRED,
    @Zh("已收回")
    TAKEN_BACK,
    @Zh("只以概括文字下放")
    GENERAL_WORDS,
    @Zh("由另一机关下放")
    OTHER_PRINCIPAL,
    @Zh("只下放给其他乡镇")
    OTHER_TOWNSHIP,
    @Zh("不在下放事项之内")
    NOT_LISTED;

    /** Whether nothing that the principal handed to this township names the item. */
    public boolean isOutside() {
        return this == OTHER_PRINCIPAL || this == OTHER_TOWNSHIP || this == NOT_LISTED;
    }

    /** Whether it was held before and is held no more. */
    public boolean isEnded() {
        return this == EXPIRED || this == TAKEN_BACK;
    }

    /** Whether it is handed down, but not for this day. */
    public boolean isLapsed() {
        return this == NOT_YET || isEnded();
    }
}
