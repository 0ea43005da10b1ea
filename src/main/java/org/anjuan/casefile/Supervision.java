package org.anjuan.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A paper of the supervision body and the answer to it (执法监督). */
public record Supervision(
        @Zh("监督文书") @Nullable String kind,
        @Zh("日期") @Nullable LocalDate on,
        @Zh("限期") @Nullable LocalDate deadline,
        @Zh("答复日期") @Nullable LocalDate repliedOn) {}
