package org.anjuan.casefile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a court or a supervising organ judged the decision (裁判); it is the measure for a review, never its input. */
public record Adjudication(
        @Zh("案例编号") @Nullable String id,
        @Zh("裁判机关") @Nullable String adjudicator,
        @Zh("裁判文号") @Nullable String reference,
        @Zh("来源") @Nullable String source,
        @Zh("日期") @Nullable LocalDate on,
        @Zh("裁判结果") @Nullable AdjudicationOutcome outcome,
        @Zh("认定违法") @Nullable List<Point> heldWrong,
        @Zh("认定合法") @Nullable List<Point> heldRight,
        @Zh("无法检验事项") @Nullable List<String> beyondReach) {
    /** One point that an adjudicator ruled on, with the obligations that speak of it. */
    public record Point(
            @Zh("要点") @Nullable String point,
            @Zh("对应义务") @Nullable List<String> obligations) {}
}
