package org.anjuan.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A request to another organ for help and its answer (协助, art. 26). */
public record Assistance(
        @Zh("机关名称") @Nullable String organ,
        @Zh("申请日期") @Nullable LocalDate requestedOn,
        @Zh("答复日期") @Nullable LocalDate repliedOn) {}
