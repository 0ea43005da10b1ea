package org.anjuan.casefile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Papers on jurisdiction (管辖, arts. 22-26). */
public record Jurisdiction(
        @Zh("管辖争议") @Nullable Boolean disputed,
        @Zh("争议解决日期") @Nullable LocalDate disputeSettledOn,
        @Zh("指定管辖") @Nullable Boolean designated,
        @Zh("指定日期") @Nullable LocalDate designationOn,
        @Zh("特别管辖依据") @Nullable Citation specialRule,
        @Zh("他机关立案") @Nullable List<OtherFiling> otherFilings) {
    /** The same act filed by another organ (art. 25). */
    public record OtherFiling(
            @Zh("机关名称") @Nullable String organ,
            @Zh("日期") @Nullable LocalDate on,
            @Zh("状态") @Nullable FilingState status,
            @Zh("有管辖权") @Nullable Boolean competent) {
        /** The organ's name, else a dash. */
        public String nameOrDash() {
            return organ == null ? "-" : organ;
        }

        /** Whether it was filed there before {@code day} and is still open; false where that is not known. */
        public boolean openBefore(@Nullable LocalDate day) {
            return on != null && day != null && on.isBefore(day) && status == FilingState.OPEN;
        }
    }

    /** Whether a dispute over it was settled only after {@code day}; false where that is not known. */
    public boolean settledAfter(@Nullable LocalDate day) {
        return Boolean.TRUE.equals(disputed)
                && day != null
                && disputeSettledOn != null
                && disputeSettledOn.isAfter(day);
    }
}
