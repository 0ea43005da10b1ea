package org.anjuan.casefile;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The components of a record class, by English key and by Chinese name ({@link Zh}). */
public final class RecordShape {
    private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return new RecordShape(type);
        }
    };

    private final List<Component> components = new ArrayList<>();
    private final Map<String, Component> byKey = new HashMap<>();
    private @Nullable Map<String, Component> byName;
    private final List<Component> papers;
    private final Constructor<?> constructor;

    private RecordShape(Class<?> type) {
        RecordComponent[] all = type.getRecordComponents();
        Class<?>[] types = new Class<?>[all.length];
        for (int i = 0; i < all.length; i++) {
            Component component = Component.of(i, all[i]);
            types[i] = all[i].getType();
            components.add(component);
            byKey.put(component.key(), component);
        }
        papers = components.stream().filter(Component::holdsRecords).toList();
        try {
            constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every record has a canonical constructor", e);
        }
    }

    /** The shape of the record class {@code type}. */
    public static RecordShape of(Class<?> type) {
        return SHAPES.get(type);
    }

    /** The component with this English key or Chinese name; null where there is none. */
    public @Nullable Component component(String keyOrName) {
        Component component = byKey.get(keyOrName);
        return component != null ? component : byName().get(keyOrName);
    }

    /** Made only when a file uses a name that is no key: reading the annotations costs as much as reading a whole file. */
    private Map<String, Component> byName() {
        Map<String, Component> names = byName;
        if (names == null) {
            names = new HashMap<>();
            for (Component component : components) {
                names.put(component.name(), component);
            }
            byName = names;
        }
        return names;
    }

    /** All components in their order. */
    public List<Component> components() {
        return components;
    }

    /** The components that hold a record or a list of records. */
    List<Component> papers() {
        return papers;
    }

    /** A record with these component values, in the components' order. */
    public Object make(@Nullable Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(String.valueOf(e.getCause()), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no access to " + constructor, e);
        }
    }

    /**
     * One component.
     *
     * @param type the class of the value; for a list or map the class of its elements
     * @param container {@link List} or {@link Map}; else the same as {@code type}
     * @param keyType for a map the class of its keys; else null
     */
    public record Component(
            int index,
            String key,
            Class<?> type,
            Class<?> container,
            @Nullable Class<?> keyType,
            RecordComponent declaration,
            Method accessor) {

        private static Component of(int index, RecordComponent component) {
            Class<?> container = component.getType();
            Class<?> type = container;
            Class<?> keyType = null;
            if (component.getGenericType() instanceof ParameterizedType generic) {
                Type[] arguments = generic.getActualTypeArguments();
                type = (Class<?>) arguments[arguments.length - 1];
                keyType = arguments.length == 2 ? (Class<?>) arguments[0] : null;
            }
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            return new Component(index, component.getName(), type, container, keyType, component, accessor);
        }

        /** The Chinese name; the key where there is none. */
        public String name() {
            Zh zh = declaration.getAnnotation(Zh.class);
            return zh == null ? key : zh.value();
        }

        /** Whether the value tells who a person is. */
        public boolean isPersonal() {
            return declaration.isAnnotationPresent(Personal.class);
        }

        /** Whether the value is a list. */
        public boolean isList() {
            return container == List.class;
        }

        /** Whether the value is a map. */
        public boolean isMap() {
            return container == Map.class;
        }

        /** Whether the value must be given: it is not nullable, nor does its absence say "none" or "no". */
        public boolean isRequired() {
            return !isList()
                    && container != Boolean.class
                    && !declaration.getAnnotatedType().isAnnotationPresent(Nullable.class);
        }

        boolean holdsRecords() {
            return type.isRecord();
        }

        /** The component's value in {@code owner}; null where it is absent. */
        public @Nullable Object of(Object owner) {
            try {
                return accessor.invoke(owner);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("no access to " + accessor, e);
            }
        }
    }
}
