package org.anjuan.casefile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
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

    private final Class<?> type;
    private final Map<String, Enum<?>> english = new LinkedHashMap<>();

    private Term(Class<?> type) {
        this.type = type;
        for (Object constant : type.getEnumConstants()) {
            Enum<?> value = (Enum<?>) constant;
            english.put(nameOf(value), value);
        }
    }

    /** The terms of the enum {@code type}. */
    public static Term of(Class<?> type) {
        return TERMS.get(type);
    }

    /** The English name of {@code value} in files and reports. */
    public static String nameOf(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The Chinese name of {@code value}; its English name where it has none. */
    public static String chineseNameOf(Enum<?> value) {
        String chinese = chinese(value);
        return chinese == null ? nameOf(value) : chinese;
    }

    /** The value with this name in either language; null where there is none. */
    public @Nullable Enum<?> value(String name) {
        Enum<?> value = english.get(name);
        if (value != null) {
            return value;
        }
        return english.values().stream()
                .filter(other -> name.equals(chinese(other)))
                .findFirst()
                .orElse(null);
    }

    /** All names, English and Chinese by turns. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        english.forEach((name, value) -> {
            names.add(name);
            String chinese = chinese(value);
            if (chinese != null) {
                names.add(chinese);
            }
        });
        return names;
    }

    private static @Nullable String chinese(Enum<?> value) {
        try {
            Zh zh = value.getDeclaringClass().getField(value.name()).getAnnotation(Zh.class);
            return zh == null ? null : zh.value();
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("every enum value is a field", e);
        }
    }
}
