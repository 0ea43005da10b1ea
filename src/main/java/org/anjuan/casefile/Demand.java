package org.anjuan.casefile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The demand before enforcement (催告, Administrative Compulsion Law arts. 35, 54). */
public record Demand(
        @Zh("日期") @Nullable LocalDate on,
        @Zh("送达日期") @Nullable LocalDate servedOn,
        @Zh("内容") @Nullable List<DemandItem> contents,
        @Zh("限期") @Nullable LocalDate deadline,
        @Zh("提出异议") @Nullable Boolean objected,
        @Zh("异议日期") @Nullable LocalDate objectionOn,
        @Zh("异议已复核") @Nullable Boolean objectionReviewed,
        @Zh("送达回证") @Nullable Service service) {
    public Demand {
        if (objected == null && objectionOn != null) {
            objected = true;
        }
    }

    /** Whether it is known to state {@code item}. */
    public boolean states(DemandItem item) {
        return contents != null && contents.contains(item);
    }

    /** Whether it is known not to state {@code item}. */
    public boolean omits(DemandItem item) {
        return contents != null && !contents.contains(item);
    }
}
