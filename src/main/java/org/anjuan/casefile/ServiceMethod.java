package org.anjuan.casefile;

/** How a paper reached the party (Civil Procedure Law arts. 88-95 through Administrative Penalty Law art. 61). */
public enum ServiceMethod {
    @Zh("直接送达")
    DIRECT,
    @Zh("留置送达")
    LEFT,
    @Zh("邮寄送达")
    MAIL,
    @Zh("电子送达")
    ELECTRONIC,
    @Zh("公告送达")
    PUBLICATION,
    @Zh("委托送达")
    ENTRUSTED_SERVICE
}
