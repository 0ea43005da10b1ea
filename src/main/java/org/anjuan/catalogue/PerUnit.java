package org.anjuan.catalogue;

import org.anjuan.casefile.Zh;

/** The unit that an amount is for each of. */
public enum PerUnit {
    @Zh("平方米")
    M2,
    @Zh("公顷")
    HECTARE
}
