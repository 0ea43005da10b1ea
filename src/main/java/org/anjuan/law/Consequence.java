package org.anjuan.law;

/** What a breach does to the decision, gravest first, in the law's own scale. */
public enum Consequence {
    /** 无效: void from the start (Administrative Penalty Law art. 38). */
    VOID,
    /** 可撤销: a court or superior organ revokes it (Administrative Litigation Law art. 70). */
    REVOCABLE,
    /** 确认违法: confirmed unlawful, its effects stay (Administrative Litigation Law art. 74). */
    CONFIRM_ILLEGAL,
    /** 可补正: a slip that a written correction mends. */
    RECTIFIABLE,
    /** 问责: liability of the staff, the decision's validity untouched. */
    DISCIPLINE;

    /** Whether this is as grave as {@code other} or graver. */
    public boolean atLeast(Consequence other) {
        return compareTo(other) <= 0;
    }
}
