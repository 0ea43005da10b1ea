package org.anjuan.catalogue.county;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.anjuan.casefile.Mode;
import org.anjuan.casefile.Zh;
import org.jspecify.annotations.Nullable;

/**
 * A document that lets townships use penalty powers: a letter of delegation (委托书) or a decision of conferral (赋权决定).
 *
 * @param number document number
 * @param on day of the document
 * @param mode delegated or conferred
 * @param principal organ whose power is handed down
 * @param decidedBy organ that issued the document
 * @param allTownships whether it reaches every township of the county; else {@code townships} names them
 * @param from first day of its term
 * @param until last day of its term; null without end
 * @param published when it was made public; null where that is not known
 * @param powers what the acting body may do, in the document's words
 */
public record HandDown(
        @Zh("文号") String number,
        @Zh("日期") LocalDate on,
        @Zh("行使方式") Mode mode,
        @Zh("种类") HandDownKind kind,
        @Zh("委托机关") String principal,
        @Zh("决定机关") String decidedBy,
        @Zh("全部乡镇") Boolean allTownships,
        @Zh("乡镇") List<String> townships,
        @Zh("生效日期") LocalDate from,
        @Zh("失效日期") @Nullable LocalDate until,
        @Zh("公布日期") @Nullable Published published,
        @Zh("委托权限") List<String> powers,
        @Zh("下放事项") List<Matter> matters) {
    public HandDown {
        allTownships = Objects.requireNonNullElse(allTownships, false);
        townships = Objects.requireNonNullElse(townships, List.of());
        powers = Objects.requireNonNullElse(powers, List.of());
        matters = Objects.requireNonNullElse(matters, List.of());
    }

    /** Whether it reaches {@code township}, given by its short name. */
    public boolean reaches(String township) {
        return allTownships || townships.contains(township);
    }

    /** The days on which each side made the document public; null where that side did not or it is not known. */
    public record Published(
            @Zh("委托机关") @Nullable LocalDate principal,
            @Zh("承办机构") @Nullable LocalDate actingBody) {}
}
