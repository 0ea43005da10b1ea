package org.anjuan.casefile;

/** The kind of party; figures of the law differ by it. */
public enum PartyKind {
    @Zh("公民")
    CITIZEN,
    @Zh("个体工商户")
    SOLE_TRADER,
    @Zh("单位")
    ORGANIZATION
}
