package org.anjuan.casefile;

/** The rank of a legal text in the hierarchy of norms. */
public enum Rank {
    @Zh("法律")
    LAW,
    @Zh("行政法规")
    ADMINISTRATIVE_REGULATION,
    @Zh("地方性法规")
    LOCAL_REGULATION,
    @Zh("部门规章")
    DEPARTMENT_RULE,
    @Zh("地方政府规章")
    GOVERNMENT_RULE,
    @Zh("规范性文件")
    NORMATIVE_DOCUMENT,
    @Zh("非规范文件")
    NO_NORM
}
