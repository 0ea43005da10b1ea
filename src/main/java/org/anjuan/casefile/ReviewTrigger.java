package org.anjuan.casefile;

/** Why a legal review was compulsory (Administrative Penalty Law art. 58). */
public enum ReviewTrigger {
    @Zh("重大公共利益")
    MAJOR_PUBLIC_INTEREST,
    @Zh("经过听证")
    HEARING_HELD,
    @Zh("疑难复杂")
    COMPLEX_MULTI_LAW,
    @Zh("法律法规规定")
    REQUIRED_BY_LAW,
    @Zh("地方清单")
    LOCAL_LIST
}
