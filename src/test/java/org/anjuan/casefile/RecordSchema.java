package org.anjuan.casefile;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** Makes the JSON Schema (2020-12) of a kind of file from its records. */
public final class RecordSchema {
    private static final String TIME = "^([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d{1,9})?)?$";

    private final ObjectMapper mapper = new ObjectMapper();
    private final ObjectNode definitions = mapper.createObjectNode();
    private final Deque<Class<?>> open = new ArrayDeque<>();
    private final Set<Class<?>> met = new LinkedHashSet<>();
    private final Class<? extends Record> type;
    private final boolean complete;
    private final String id;
    private final String title;
    private final String description;

    /** The schema of the case file, in which everything may be absent. */
    public static RecordSchema ofCaseFile() {
        return new RecordSchema(
                CaseFile.class,
                false,
                "urn:anjuan:case-file:1",
                "案卷 / case file",
                "一件行政处罚案卷，键和用语可用中文或者英文书写。 / One administrative-penalty case file. Every key and every term"
                        + " may be written in English or in Chinese.");
    }

    /** The schema of a file that holds a {@code type} and must be complete. */
    public static RecordSchema ofComplete(Class<? extends Record> type, String id, String title, String description) {
        return new RecordSchema(type, true, id, title, description);
    }

    private RecordSchema(Class<? extends Record> type, boolean complete, String id, String title, String description) {
        this.type = type;
        this.complete = complete;
        this.id = id;
        this.title = title;
        this.description = description;
    }

    /** The schema as it stands in the repository. */
    public String text() {
        ObjectNode root = mapper.createObjectNode();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("$id", id);
        root.put("title", title);
        root.put("description", description);
        root.set("$ref", reference(type).get("$ref"));
        while (!open.isEmpty()) {
            Class<?> next = open.remove();
            definitions.set(nameOf(next), next.isEnum() ? terms(next) : paper(next));
        }
        root.set("$defs", definitions);
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
        try {
            return mapper.writer(printer).writeValueAsString(root) + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The record and enum classes that such a file is made of. */
    public Set<Class<?>> types() {
        if (met.isEmpty()) {
            text();
        }
        return met;
    }

    private ObjectNode paper(Class<?> type) {
        ObjectNode schema = mapper.createObjectNode();
        schema.put("type", "object");
        schema.put("additionalProperties", false);
        ObjectNode properties = schema.putObject("properties");
        for (RecordShape.Component component : RecordShape.of(type).components()) {
            properties.set(component.key(), property(component));
        }
        for (RecordShape.Component component : RecordShape.of(type).components()) {
            if (!component.name().equals(component.key())) {
                String target = "#/$defs/" + nameOf(type) + "/properties/" + component.key();
                properties.putObject(component.name()).put("$ref", target);
            }
        }
        if (complete) {
            required(type, schema);
        }
        return schema;
    }

    /** A key that must be there may be written in either language. */
    private static void required(Class<?> type, ObjectNode schema) {
        ArrayNode demands = schema.arrayNode();
        for (RecordShape.Component component : RecordShape.of(type).components()) {
            if (!component.isRequired()) {
                continue;
            }
            ObjectNode demand = demands.addObject();
            if (component.name().equals(component.key())) {
                demand.putArray("required").add(component.key());
            } else {
                ArrayNode either = demand.putArray("anyOf");
                either.addObject().putArray("required").add(component.key());
                either.addObject().putArray("required").add(component.name());
            }
        }
        if (!demands.isEmpty()) {
            schema.set("allOf", demands);
        }
    }

    private ObjectNode property(RecordShape.Component component) {
        ObjectNode schema = mapper.createObjectNode();
        schema.put("title", title(component));
        schema.put("description", description(component));
        ObjectNode element = value(component.type());
        if (!component.isList()) {
            return schema.setAll(element);
        }
        ObjectNode list = mapper.createObjectNode().put("type", "array");
        list.set("items", element);
        if (!component.type().isEnum()) {
            return schema.setAll(list);
        }
        // one term may stand for a list of one
        schema.putArray("anyOf").add(element.deepCopy()).add(list);
        return schema;
    }

    /** What an editor calls a key in both languages; once where it has one name only. */
    private static String title(RecordShape.Component component) {
        return component.name().equals(component.key())
                ? english(component)
                : component.name() + " / " + english(component);
    }

    /** What an editor says of a key in both languages: its names, and what stands there. */
    private static String description(RecordShape.Component component) {
        String zh = kind(component, true);
        String en = kind(component, false);
        return component.name() + "：" + zh + " / " + english(component) + ": " + en;
    }

    private static String english(RecordShape.Component component) {
        return component.key().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    private static String kind(RecordShape.Component component, boolean chinese) {
        Class<?> type = component.type();
        String kind = type.isRecord() || type.isEnum() ? (type.isRecord() ? "record" : "term") : type.getSimpleName();
        String one = switch (kind) {
            case "record" -> chinese ? "一组键和值" : "keys and values";
            case "term" -> chinese ? "规定的用语之一" : "one of the terms";
            case "String" -> chinese ? "文字" : "text";
            case "Boolean" -> chinese ? "是或者否" : "true or false";
            case "Integer" -> chinese ? "整数" : "a whole number";
            case "BigDecimal" -> chinese ? "数字" : "a number";
            case "LocalDate" -> chinese ? "日期，如 2024-03-05" : "a date like 2024-03-05";
            default -> chinese ? "时刻，如 09:30" : "a time like 09:30";
        };
        return component.isList() ? (chinese ? "列表，每项为" : "a list, each entry ") + one : one;
    }

    private ObjectNode value(Class<?> type) {
        if (type.isRecord() || type.isEnum()) {
            return reference(type);
        }
        ObjectNode schema = mapper.createObjectNode();
        return switch (type.getSimpleName()) {
            case "String" -> schema.put("type", "string");
            case "Boolean", "boolean" -> truthValues(schema);
            case "Integer", "int" -> schema.put("type", "integer");
            case "BigDecimal" -> schema.put("type", "number");
            case "LocalDate" -> schema.put("type", "string").put("format", "date");
            case "LocalTime" -> schema.put("type", "string").put("pattern", TIME);
            default -> throw new IllegalStateException("no schema for " + type);
        };
    }

    private static ObjectNode truthValues(ObjectNode schema) {
        schema.putArray("enum").add(true).add(false).add("是").add("否");
        return schema;
    }

    private ObjectNode reference(Class<?> type) {
        if (met.add(type)) {
            open.add(type);
        }
        return mapper.createObjectNode().put("$ref", "#/$defs/" + nameOf(type));
    }

    private ObjectNode terms(Class<?> type) {
        ObjectNode schema = mapper.createObjectNode().put("type", "string");
        ArrayNode terms = schema.putArray("enum");
        for (Object value : type.getEnumConstants()) {
            terms.add(termOf((Enum<?>) value));
        }
        for (Object value : type.getEnumConstants()) {
            terms.add(chineseOf((Enum<?>) value));
        }
        return schema;
    }

    /** The English name of an enum value in files. */
    public static String termOf(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The Chinese name of an enum value in files. */
    public static String chineseOf(Enum<?> value) {
        try {
            return value.getDeclaringClass()
                    .getField(value.name())
                    .getAnnotation(Zh.class)
                    .value();
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String nameOf(Class<?> type) {
        Class<?> outer = type.getDeclaringClass();
        return outer == null ? type.getSimpleName() : outer.getSimpleName() + "." + type.getSimpleName();
    }
}
