package org.anjuan.casefile;

import java.time.LocalDate;
import java.util.List;
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
    /** The highest rank among {@code basis}; null where there is none or one has no rank. */
    static @Nullable Rank highestRank(@Nullable List<Citation> basis) {
        Rank highest = null;
        for (Citation citation : basis == null ? List.<Citation>of() : basis) {
            Rank rank = citation.rank();
            if (rank == null) {
                return null;
            }
            highest = highest == null || rank.compareTo(highest) < 0 ? rank : highest;
        }
        return highest;
    }

    /** Whether this and {@code other} can mean the same article: nothing that both name speaks against it. */
    public boolean mayMeanSameArticle(Citation other) {
        return (article == null || other.article == null || article.equals(other.article))
                && (law == null || other.law == null || law.contains(other.law) || other.law.contains(law));
    }
}
