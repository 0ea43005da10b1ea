package org.anjuan.law;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How sure a breach is: wrong under every tenable reading, or a question for a person. */
public enum Grade {
    /** Wrong under every tenable reading. */
    @JsonProperty("violated")
    VIOLATED,
    /** Wrong under some readings only, or a matter of judgement. */
    @JsonProperty("questioned")
    QUESTIONED
}
