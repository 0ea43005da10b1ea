package org.anjuan.casefile;

/** The procedure a penalty is decided in (Administrative Penalty Law chapter 5). */
public enum Procedure {
    @Zh("简易程序")
    SIMPLE,
    @Zh("普通程序")
    ORDINARY
}
