package org.anjuan.casefile;

/** The kind of organ that a paper names for reconsideration. */
public enum ReconsiderationOrgan {
    @Zh("本级县政府")
    COUNTY_GOVERNMENT,
    @Zh("上级主管部门")
    SUPERIOR_DEPARTMENT,
    @Zh("市级政府")
    CITY_GOVERNMENT,
    @Zh("政府或者上级部门")
    EITHER,
    @Zh("其他复议机关")
    OTHER_RECONSIDERATION_ORGAN
}
