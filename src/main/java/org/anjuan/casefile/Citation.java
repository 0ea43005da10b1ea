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
        @Zh("废止日期") @Nullable LocalDate validTo) {
    /** Whether this and {@code other} can mean the same article: nothing that both name speaks against it. */
    public boolean mayMeanSameArticle(Citation other) {
        return (article == null || other.article == null || article.equals(other.article))
                && (law == null || other.law == null || law.contains(other.law) || other.law.contains(law));
    }
}
