package org.anjuan.casefile;

/** What a body that signs or seals is in law. */
public enum BodyKind {
    @Zh("人民政府")
    GOVERNMENT,
    @Zh("主管部门")
    DEPARTMENT,
    @Zh("街道办事处")
    SUB_DISTRICT_OFFICE,
    @Zh("派出机构")
    BRANCH,
    @Zh("执法队伍")
    TEAM,
    @Zh("临时机构")
    TEMPORARY_BODY,
    @Zh("企业")
    COMPANY,
    @Zh("其他机构")
    OTHER_BODY
}
