package org.anjuan.casefile.reading;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anjuan.casefile.RecordShape;
import org.anjuan.casefile.RecordShape.Component;
import org.anjuan.casefile.Term;
import org.jspecify.annotations.Nullable;

/**
 * Binds a stream of JSON or YAML tokens to records, strictly: every key must be a component, every value of its type, no
 * key given twice in either language.
 *
 * <p>An object mapper would do the same, but costs a quarter of the start and loses the places of values.
 */
public final class RecordBinder {
    private static final Map<String, Boolean> TRUTH = Map.of("是", true, "否", false);

    private final JsonParser parser;
    private final Map<String, Object> given;
    private final int mostRecords;
    private final Deque<Object> path = new ArrayDeque<>();
    private boolean complete;
    private int records;

    /** A binder of the tokens of {@code parser}. */
    public RecordBinder(JsonParser parser) {
        this(parser, Map.of(), Integer.MAX_VALUE);
    }

    /**
     * A binder that takes from {@code given}, by key, what a record leaves out.
     *
     * @param mostRecords how many records the document may hold
     */
    RecordBinder(JsonParser parser, Map<String, Object> given, int mostRecords) {
        this.parser = parser;
        this.given = given;
        this.mostRecords = mostRecords;
    }

    /**
     * The record of class {@code type} that the parser's one document holds.
     *
     * @throws BindingException if it holds anything else
     */
    public <T extends Record> T bind(Class<T> type) throws IOException, BindingException {
        return type.cast(document(() -> record(type)));
    }

    /**
     * The same, and every value that is not {@link Nullable} must be given; absent lists and truth values say "none" and
     * "no".
     *
     * @throws BindingException if the document holds anything else or too little
     */
    public <T extends Record> T bindComplete(Class<T> type) throws IOException, BindingException {
        complete = true;
        return bind(type);
    }

    /** The same for a document that is a list of {@code type}. */
    <T extends Record> List<T> bindCompleteList(Class<T> type) throws IOException, BindingException {
        complete = true;
        return document(() -> list(type)).stream().map(type::cast).toList();
    }

    /** The same for a document that holds a {@code type} by each of its keys, which may be any. */
    <T extends Record> Map<String, T> bindCompleteMap(Class<T> type) throws IOException, BindingException {
        complete = true;
        Map<String, T> bound = new LinkedHashMap<>();
        document(() -> map(null, type)).forEach((key, value) -> bound.put(key.toString(), type.cast(value)));
        return bound;
    }

    /** What stands at the root of a document. */
    @FunctionalInterface
    private interface Root<V> {
        V read() throws IOException, BindingException;
    }

    private <V> V document(Root<V> root) throws IOException, BindingException {
        if (holdsNothing(parser.nextToken())) {
            throw failure("empty-file", null);
        }
        V bound = root.read();
        if (parser.nextToken() != null) {
            throw failure("two-documents", null);
        }
        return bound;
    }

    /** Whether a document holds only comments, only a null, or only its own mark. */
    private boolean holdsNothing(@Nullable JsonToken first) throws IOException {
        return first == null
                || first == JsonToken.VALUE_NULL
                || (first == JsonToken.VALUE_STRING && parser.getText().isBlank());
    }

    private Object record(Class<?> type) throws IOException, BindingException {
        RecordShape shape = RecordShape.of(type);
        if (++records > mostRecords) {
            throw failure("too-many-records", null, String.valueOf(mostRecords));
        }
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            return bare(type, shape);
        }
        @Nullable Object[] values = new Object[shape.components().size()];
        boolean[] seen = new boolean[values.length];
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            Component component = shape.component(key);
            path.addLast(component == null ? key : component.key());
            if (component == null) {
                throw failure("unknown-key", new Nearest(keys(shape)).to(key), key);
            }
            if (seen[component.index()]) {
                throw failure("duplicate-key", null, key);
            }
            seen[component.index()] = true;
            parser.nextToken();
            values[component.index()] = value(component);
            path.removeLast();
        }
        for (Component component : shape.components()) {
            if (values[component.index()] == null) {
                values[component.index()] = given.get(component.key());
            }
            boolean missing = complete
                    ? values[component.index()] == null && component.isRequired()
                    : component.container().isPrimitive() && !seen[component.index()];
            if (missing) {
                path.addLast(component.key());
                throw expected(component.container());
            }
        }
        return shape.make(values);
    }

    /** A record with one text component may be written as that text alone. */
    private Object bare(Class<?> type, RecordShape shape) throws IOException, BindingException {
        List<Component> components = shape.components();
        if (components.size() == 1 && components.get(0).container() == String.class) {
            return shape.make(new Object[] {scalar(String.class)});
        }
        throw expected(type);
    }

    private static List<String> keys(RecordShape shape) {
        List<String> keys = new ArrayList<>();
        for (Component component : shape.components()) {
            keys.add(component.key());
            keys.add(component.name());
        }
        return keys;
    }

    private @Nullable Object value(Component component) throws IOException, BindingException {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return null;
        }
        if (component.isList()) {
            return list(component.type());
        }
        return component.isMap() ? map(component.keyType(), component.type()) : single(component.type());
    }

    private List<Object> list(Class<?> type) throws IOException, BindingException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            if (type.isEnum()) { // one term may stand for a list of one
                return List.of(single(type));
            }
            throw expected(List.class);
        }
        List<Object> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            path.addLast(list.size());
            list.add(single(type));
            path.removeLast();
        }
        return list;
    }

    private Map<Object, Object> map(@Nullable Class<?> keyType, Class<?> type) throws IOException, BindingException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw expected(Map.class);
        }
        Map<Object, Object> map = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            path.addLast(key);
            Object bound = keyType != null && keyType.isEnum() ? term(keyType, key) : key;
            parser.nextToken();
            map.put(bound, single(type));
            path.removeLast();
        }
        return map;
    }

    private Object single(Class<?> type) throws IOException, BindingException {
        return type.isRecord() ? record(type) : scalar(type);
    }

    private Object scalar(Class<?> type) throws IOException, BindingException {
        JsonToken token = parser.currentToken();
        if (!token.isScalarValue() || token == JsonToken.VALUE_NULL) {
            throw expected(type);
        }
        if (type == String.class) {
            return parser.getText();
        }
        if (type.isEnum() && token == JsonToken.VALUE_STRING) {
            return term(type, parser.getText());
        }
        if (type == LocalDate.class && token == JsonToken.VALUE_STRING) {
            return date(parser.getText());
        }
        if (type == LocalTime.class && token == JsonToken.VALUE_STRING) {
            return time(parser.getText());
        }
        if (type == Boolean.class || type == boolean.class) {
            return truth(token);
        }
        if ((type == Integer.class || type == int.class) && token == JsonToken.VALUE_NUMBER_INT) {
            return whole();
        }
        if (type == BigDecimal.class && token.isNumeric()) {
            return parser.getDecimalValue();
        }
        throw expected(type);
    }

    private Object truth(JsonToken token) throws IOException, BindingException {
        if (token.isBoolean()) {
            return token == JsonToken.VALUE_TRUE;
        }
        Boolean chinese = TRUTH.get(parser.getText());
        if (chinese == null) {
            throw expected(Boolean.class);
        }
        return chinese;
    }

    private Object whole() throws IOException, BindingException {
        BigDecimal number = parser.getDecimalValue();
        try {
            return number.intValueExact();
        } catch (ArithmeticException e) {
            throw expected(Integer.class);
        }
    }

    private Object term(Class<?> type, String name) throws BindingException {
        Term terms = Term.of(type);
        Enum<?> value = terms.value(name);
        if (value == null) {
            throw failure("unknown-value", new Nearest(terms.names()).to(name), name, String.join(", ", terms.names()));
        }
        return value;
    }

    private Object date(String text) throws IOException, BindingException {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw expected(LocalDate.class);
        }
    }

    private Object time(String text) throws IOException, BindingException {
        try {
            return LocalTime.parse(text);
        } catch (DateTimeParseException e) {
            throw expected(LocalTime.class);
        }
    }

    private BindingException expected(Class<?> type) throws IOException {
        boolean shows = parser.currentToken() != null && parser.currentToken().isScalarValue();
        return shows
                ? failure("expected-not", null, expectation(type), parser.getText())
                : failure("expected", null, expectation(type));
    }

    /** The message key of what a class stands for in a file. */
    private static String expectation(Class<?> type) {
        if (type.isEnum()) {
            return "term";
        }
        return switch (type.getSimpleName()) {
            case "LocalDate" -> "date";
            case "LocalTime" -> "time";
            case "Boolean", "boolean" -> "truth-value";
            case "Integer", "int" -> "whole-number";
            case "BigDecimal" -> "number";
            case "String" -> "text";
            case "List" -> "list";
            default -> "record";
        };
    }

    private BindingException failure(String key, @Nullable String hint, String... arguments) {
        JsonLocation location = parser.currentTokenLocation();
        Place place = location.getLineNr() < 1 ? null : new Place(location.getLineNr(), location.getColumnNr());
        StringBuilder pointer = new StringBuilder();
        for (Iterator<Object> steps = path.iterator(); steps.hasNext(); ) {
            pointer.append('/').append(steps.next());
        }
        return new BindingException(place, pointer.toString(), key, List.of(arguments), hint);
    }
}
