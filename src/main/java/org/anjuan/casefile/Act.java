package org.anjuan.casefile;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An act that officers perform in person: inspection, inquiry, preservation, sampling, seizure. */
public sealed interface Act extends Paper permits RecordedAct, Preservation, Sampling, Seizure {
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

    /** The hour it began, for acts that record it. */
    default @Nullable LocalTime startTime() {
        return null;
    }

    /** The hour it ended, for acts that record it. */
    default @Nullable LocalTime endTime() {
        return null;
    }

    /** The place, for acts that record it. */
    default @Nullable String place() {
        return null;
    }

    /** Whether it investigates the case and is performed in person; null where the file does not say. */
    default @Nullable Boolean investigation() {
        if (this instanceof Inspection inspection) {
            return inspection.inPerson();
        }
        return this instanceof Inquiry inquiry ? inquiry.inPerson() : Boolean.valueOf(!(this instanceof Seizure));
    }

    /** Whether acts of this kind record their hours. */
    default boolean recordsHours() {
        return this instanceof Inspection || this instanceof Inquiry || this instanceof Seizure;
    }
}
