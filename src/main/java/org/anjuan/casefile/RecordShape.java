package org.anjuan.casefile;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The components of a record class of the case file, by English key and by Chinese name. */
final class RecordShape {
    private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return new RecordShape(type);
        }
    };

    private final Map<String, Component> byKey = new LinkedHashMap<>();
    private final Map<String, Component> byName = new LinkedHashMap<>();
    private final List<Component> papers;

    private RecordShape(Class<?> type) {
        for (RecordComponent component : type.getRecordComponents()) {
            Component shaped = Component.of(component);
            byKey.put(shaped.key(), shaped);
            byName.put(shaped.name(), shaped);
        }
        papers = byKey.values().stream().filter(Component::holdsRecords).toList();
    }

    /** The shape of {@code type}, which must be a record class of this package. */
    static RecordShape of(Class<?> type) {
        return SHAPES.get(type);
    }

    /** The component with this English key or Chinese name; null where there is none. */
    @Nullable
    Component component(String keyOrName) {
        Component component = byKey.get(keyOrName);
        return component != null ? component : byName.get(keyOrName);
    }

    /** The components that hold a record or a list of records. */
    List<Component> papers() {
        return papers;
    }

    /** All components in their order. */
    Iterable<Component> components() {
        return byKey.values();
    }

    /**
     * One component.
     *
     * @param type the record, enum or value class; for a list the class of its elements
     */
    record Component(String key, String name, Class<?> type, boolean list, Method accessor) {
        private static Component of(RecordComponent component) {
            Type generic = component.getGenericType();
            boolean list = component.getType() == List.class;
            Class<?> type =
                    list ? (Class<?>) ((ParameterizedType) generic).getActualTypeArguments()[0] : component.getType();
            Zh zh = component.getAnnotation(Zh.class);
            return new Component(
                    component.getName(),
                    zh == null ? component.getName() : zh.value(),
                    type,
                    list,
                    component.getAccessor());
        }

        boolean holdsRecords() {
            return type.isRecord();
        }

        /** The component's value in {@code owner}; null where it is absent. */
        @Nullable
        Object of(Object owner) {
            try {
                return accessor.invoke(owner);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException("no access to " + accessor, e);
            }
        }
    }
}
