package org.anjuan.casefile;

/** What became of preserved, seized or confiscated things. */
public enum Disposal {
    @Zh("退还")
    RETURNED_TO_PARTY,
    @Zh("送检")
    SENT_FOR_TEST,
    @Zh("移送处理")
    TRANSFERRED_AWAY,
    @Zh("转为查封扣押")
    SEIZED,
    @Zh("没收")
    CONFISCATED,
    @Zh("解除")
    RELEASED,
    @Zh("公开拍卖")
    AUCTIONED,
    @Zh("变卖")
    SOLD,
    @Zh("销毁")
    DESTROYED,
    @Zh("未处理")
    NOT_DISPOSED
}
