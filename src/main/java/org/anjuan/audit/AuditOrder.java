package org.anjuan.audit;

import java.time.LocalDate;
import java.util.List;
import org.anjuan.report.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * What decides the bytes that an audit writes: only a run with the same order can be resumed.
 *
 * @param inputs the files and folders as the user named them
 * @param language of the texts, {@code zh} or {@code en}
 * @param county digest of the county profile; null where no county is told
 * @param standard id of the scoring sheet; null where nothing is scored
 */
public record AuditOrder(
        List<String> inputs,
        LocalDate asOf,
        String language,
        @Nullable String standard,
        @Nullable String county,
        Provenance provenance) {}
