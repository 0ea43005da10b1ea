package org.anjuan.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The closing of the case (结案). */
public record Closure(
        @Zh("日期") @Nullable LocalDate on,
        @Zh("理由") @Nullable String ground,
        @Zh("履行情况") @Nullable String performance,
        @Zh("批准人") @Personal @Nullable String approvedBy,
        @Zh("内容") @Nullable List<String> contents)
        implements Paper {
    /** Whether the form is known to leave out why the case ends, how the decision was performed, or who approved. */
    public boolean formGaps() {
        return Stream.of(ground, performance, approvedBy).anyMatch(text -> text != null && text.isBlank());
    }
}
