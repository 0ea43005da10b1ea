package org.anjuan.review;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The verdict on a case: its gravest consequence, else what is open, else that it is lawful. */
public enum Verdict {
    /** 无效. */
    VOID,
    /** 可撤销. */
    REVOCABLE,
    /** 确认违法. */
    CONFIRM_ILLEGAL,
    /** 可补正. */
    RECTIFIABLE,
    /** 问责. */
    DISCIPLINE,
    /** 存疑: nothing violated, something questioned. */
    QUESTIONED,
    /** 不完整: nothing violated or questioned, something undetermined. */
    INCOMPLETE,
    /** 合法: nothing violated, questioned or undetermined. */
    LAWFUL;

    /** The name used in reports: lower case with hyphens. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
