package org.anjuan.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.anjuan.casefile.RecordShape;
import org.jspecify.annotations.Nullable;

/** Copies records of a case file with every text changed. */
final class RecordCopy {
    private final UnaryOperator<String> text;
    private final boolean redact;

    /**
     * @param text what becomes of each text
     * @param redact whether personal values are hidden: texts become a mask, days are left out
     */
    RecordCopy(UnaryOperator<String> text, boolean redact) {
        this.text = text;
        this.redact = redact;
    }

    <T extends Record> T of(T paper) {
        RecordShape shape = RecordShape.of(paper.getClass());
        @Nullable Object[] values = new Object[shape.components().size()];
        for (RecordShape.Component component : shape.components()) {
            Object value = component.of(paper);
            values[component.index()] = redact && value != null && component.isPersonal() ? hidden(value) : copy(value);
        }
        @SuppressWarnings("unchecked") // a shape makes records of the class it was taken from
        T copy = (T) shape.make(values);
        return copy;
    }

    private static @Nullable Object hidden(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(RecordCopy::hidden).toList();
        }
        return value instanceof String ? PersonalData.MASK : null;
    }

    private @Nullable Object copy(@Nullable Object value) {
        if (value instanceof String string) {
            return text.apply(string);
        }
        if (value instanceof Record paper) {
            return of(paper);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(this::copy).toList();
        }
        if (value instanceof Map<?, ?> map) {
            Map<@Nullable Object, @Nullable Object> copy = new LinkedHashMap<>();
            map.forEach((key, element) -> copy.put(copy(key), copy(element)));
            return copy;
        }
        return value;
    }
}
