package org.anjuan.casefile;

/** How the decision itself says that it weighs the penalty, within the range of the law or below it. */
public enum Severity {
    @Zh("减轻")
    BELOW_MINIMUM,
    @Zh("从轻")
    LIGHTER,
    @Zh("一般")
    ORDINARY,
    @Zh("从重")
    HEAVIER
}
