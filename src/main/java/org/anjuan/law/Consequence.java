package org.anjuan.law;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a breach does to the decision, gravest first, in the law's own scale. */
public enum Consequence {
    /** 无效: void from the start (Administrative Penalty Law art. 38). */
    @JsonProperty("void")
    VOID,
    /** 可撤销: a court or superior organ revokes it (Administrative Litigation Law art. 70). */
    @JsonProperty("revocable")
    REVOCABLE,
    /** 确认违法: confirmed unlawful, its effects stay (Administrative Litigation Law art. 74). */
    @JsonProperty("confirm-illegal")
    CONFIRM_ILLEGAL,
    /** 可补正: a slip that a written correction mends. */
    @JsonProperty("rectifiable")
    RECTIFIABLE,
    /** 问责: liability of the staff, the decision's validity untouched. */
    @JsonProperty("discipline")
    DISCIPLINE;

    /** Whether this is as grave as {@code other} or graver. */
    public boolean atLeast(Consequence other) {
        return compareTo(other) <= 0;
    }
}
