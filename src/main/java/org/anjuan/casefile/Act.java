package org.anjuan.casefile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An act that officers perform in person: inspection, inquiry, preservation, sampling, seizure. */
public sealed interface Act permits Inspection, Inquiry, Preservation, Sampling, Seizure {
    /** The day of the act. */
    @Nullable
    LocalDate on();

    /** The roster ids of those who took part. */
    @Nullable
    List<String> officers();

    /** Whether one of {@code ids} took part. */
    default boolean doneByOneOf(List<String> ids) {
        List<String> officers = officers();
        return officers != null && ids.stream().anyMatch(officers::contains);
    }
}
