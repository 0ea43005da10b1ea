package org.anjuan.casefile;

/** The administrative level of an organ. */
public enum Level {
    @Zh("乡镇级")
    TOWNSHIP,
    @Zh("县级")
    COUNTY,
    @Zh("市级")
    CITY,
    @Zh("省级")
    PROVINCE,
    @Zh("国家级")
    STATE
}
