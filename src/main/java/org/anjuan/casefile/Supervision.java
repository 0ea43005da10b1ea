package org.anjuan.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A paper of the supervision body and the answer to it (执法监督). */
public record Supervision(
        @Zh("监督文书") @Nullable String kind,
        @Zh("日期") @Nullable LocalDate on,
        @Zh("限期") @Nullable LocalDate deadline,
        @Zh("已答复") @Nullable Boolean replied,
        @Zh("答复日期") @Nullable LocalDate repliedOn) {
    public Supervision {
        replied = replied == null && repliedOn != null ? Boolean.TRUE : replied;
    }

    /** Whether the answer came after the time it set; false where a day is not known. */
    public boolean repliedLate() {
        return deadline != null && repliedOn != null && repliedOn.isAfter(deadline);
    }

    /** Whether the file says that there is no answer. */
    public boolean unanswered() {
        return Boolean.FALSE.equals(replied);
    }

    /** Whether the time it set is over on {@code day}; false where that time is not known. */
    public boolean overOn(LocalDate day) {
        return deadline != null && day.isAfter(deadline);
    }
}
