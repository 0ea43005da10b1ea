package org.anjuan.catalogue.county;

import org.anjuan.casefile.Zh;

/**
 * A township or sub-district.
 *
 * @param name short name, such as {@code 乙镇}
 * @param government its government, such as {@code 乙镇人民政府}
 * @param team its enforcement team, such as {@code 乙镇综合行政执法队}
 */
public record Township(
        @Zh("名称") String name,
        @Zh("政府名称") String government,
        @Zh("执法队伍") String team) {
    /** Whether {@code body} is the township, its government or its team. */
    public boolean isNamedBy(String body) {
        return body.equals(name) || body.equals(government) || body.equals(team);
    }
}
