package org.anjuan.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A person of the roster, named in the papers by id. */
public record Officer(
        @Zh("编号") @Nullable String id,
        @Zh("名称") @Personal @Nullable String name,
        @Zh("身份") @Nullable Employment employment,
        @Zh("单位名称") @Nullable String organisation,
        @Zh("执法证号") @Personal @Nullable String certificateNumber,
        @Zh("执法证起") @Nullable LocalDate certificateFrom,
        @Zh("执法证止") @Nullable LocalDate certificateTo,
        @Zh("执法证范围") @Nullable String certificateScope,
        @Zh("有利害关系") @Nullable Boolean relatedToParty,
        @Zh("退出日期") @Nullable LocalDate withdrewOn) {
    /** The name, else the roster id, else a dash. */
    public String nameOrId() {
        return name != null ? name : id != null ? id : "-";
    }

    /** Whether a paper that says {@code idOrName} means this person. */
    public boolean isCalled(String idOrName) {
        return idOrName.equals(id) || idOrName.equals(name);
    }
}
