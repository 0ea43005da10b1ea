package org.anjuan.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A correction that the organ made on its own motion (纠错, art. 75). */
public record Correction(
        @Zh("日期") @Nullable LocalDate on,
        @Zh("措施") @Nullable String measure,
        @Zh("理由") @Nullable String reasons) {}
