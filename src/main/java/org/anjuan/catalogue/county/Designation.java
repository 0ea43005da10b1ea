package org.anjuan.catalogue.county;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.anjuan.casefile.Zh;
import org.jspecify.annotations.Nullable;

/**
 * That a government made an organ competent where the law leaves the organ to it.
 *
 * @param items codes of the items meant
 * @param organ the organ it chose
 * @param until last day; null without end
 */
public record Designation(
        @Zh("文号") String number,
        @Zh("决定机关") String decidedBy,
        @Zh("事项") List<String> items,
        @Zh("机关名称") String organ,
        @Zh("生效日期") LocalDate from,
        @Zh("失效日期") @Nullable LocalDate until) {
    public Designation {
        items = Objects.requireNonNullElse(items, List.of());
    }

    /** Whether it covers the item {@code code} on {@code day}. */
    public boolean covers(String code, LocalDate day) {
        return items.contains(code) && !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
