package org.anjuan.casefile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values of an enum by the names that files use: lower case with hyphens, or Chinese ({@link Zh}). */
public final class Term {
    private static final ClassValue<Term> TERMS = new ClassValue<>() {
        @Override
        protected Term computeValue(Class<?> type) {
            return new Term(type);
        }
    };

    private final Map<String, Enum<?>> byName = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    private Term(Class<?> type) {
        for (Object constant : type.getEnumConstants()) {
            Enum<?> value = (Enum<?>) constant;
            add(nameOf(value), value);
            String chinese = chinese(type, value);
            if (chinese != null) {
                add(chinese, value);
            }
        }
    }

    private void add(String name, Enum<?> value) {
        byName.put(name, value);
        names.add(name);
    }

    /** The terms of the enum {@code type}. */
    public static Term of(Class<?> type) {
        return TERMS.get(type);
    }

    /** The English name of {@code value} in files and reports. */
    public static String nameOf(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The value with this name in either language; null where there is none. */
    public @Nullable Enum<?> value(String name) {
        return byName.get(name);
    }

    /** All names, English and Chinese by turns. */
    public List<String> names() {
        return names;
    }

    private static @Nullable String chinese(Class<?> type, Enum<?> value) {
        try {
            Zh zh = type.getField(value.name()).getAnnotation(Zh.class);
            return zh == null ? null : zh.value();
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("every enum value is a field", e);
        }
    }
}
