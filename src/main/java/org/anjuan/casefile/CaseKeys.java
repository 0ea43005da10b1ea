package org.anjuan.casefile;

import org.jspecify.annotations.Nullable;

/** The keys that a place of the case file may have, in both languages. */
public final class CaseKeys {
    private final @Nullable RecordShape shape;

    private CaseKeys(@Nullable RecordShape shape) {
        this.shape = shape;
    }

    /** The keys of the case file itself. */
    public static CaseKeys root() {
        return new CaseKeys(RecordShape.of(CaseFile.class));
    }

    /** The keys of the record class {@code type}. */
    public static CaseKeys of(Class<?> type) {
        return new CaseKeys(type.isRecord() ? RecordShape.of(type) : null);
    }

    /** The English key for a key in either language; the key itself where it is unknown. */
    public String english(String key) {
        RecordShape.Component component = shape == null ? null : shape.component(key);
        return component == null ? key : component.key();
    }

    /** The Chinese name for a key in either language; the key itself where it is unknown. */
    public String chinese(String key) {
        RecordShape.Component component = shape == null ? null : shape.component(key);
        return component == null ? key : component.name();
    }

    /** The keys below {@code key}, which may be unknown. */
    public CaseKeys under(String key) {
        RecordShape.Component component = shape == null ? null : shape.component(key);
        return component == null ? new CaseKeys(null) : of(component.type());
    }
}
