package org.anjuan.law;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a period that ends on a rest day runs on to the next working day. */
public enum RollOver {
    /** It runs on: periods of the party (Civil Procedure Law art. 85). */
    @JsonProperty("always")
    ALWAYS,
    /** It ends on its day: limitation and other substantive periods. */
    @JsonProperty("never")
    NEVER,
    /** Not settled: periods that bind the organ; both readings are counted. */
    @JsonProperty("unsettled")
    UNSETTLED
}
