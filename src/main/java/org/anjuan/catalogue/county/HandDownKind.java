package org.anjuan.catalogue.county;

import org.anjuan.casefile.Zh;

/** How a document says what it hands down. */
public enum HandDownKind {
    /** It names each item. */
    @Zh("事项清单")
    ITEM_LIST,
    /** It hands down a field or everything in general words. */
    @Zh("概括下放")
    GENERAL,
    /** It hands down what the simple procedure covers. */
    @Zh("仅限简易程序")
    SIMPLE_ONLY
}
