package org.anjuan.review;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a review says of one obligation in one case. */
public enum Outcome {
    /** 违反: the file's facts show a breach that is wrong under every tenable reading. */
    VIOLATED,
    /** 存疑: a reviewer must look. */
    QUESTIONED,
    /** 无法判定: the duty arose, but something it needs is not known. */
    UNDETERMINED,
    /** 待办: the duty is not due yet. */
    PENDING,
    /** 符合: the duty arose, its facts are there, no breach. */
    SATISFIED,
    /** 不适用: the duty did not arise. */
    NOT_APPLICABLE;

    /** The name used in reports: lower case with hyphens. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
