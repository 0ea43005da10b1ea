package org.anjuan.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A provision that a paper cites. */
public record Citation(
        @Zh("法规名称") @Nullable String law,
        @Zh("版本年份") @Nullable Integer revision,
        @Zh("条") @Nullable String article,
        @Zh("款") @Nullable String paragraph,
        @Zh("项") @Nullable String subItem,
        @Zh("位阶") @Nullable Rank rank,
        @Zh("公布日期") @Nullable LocalDate publishedOn,
        @Zh("施行日期") @Nullable LocalDate validFrom,
        @Zh("废止日期") @Nullable LocalDate validTo) {}
