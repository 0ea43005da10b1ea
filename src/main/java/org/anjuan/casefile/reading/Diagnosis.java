package org.anjuan.casefile.reading;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.anjuan.casefile.CaseKeys;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;

/** Says in our words what the parser or the binder stumbled over. */
final class Diagnosis {
    private final CaseSource source;
    private final Function<CaseSource, Locations> locations;

    Diagnosis(CaseSource source, Function<CaseSource, Locations> locations) {
        this.source = source;
        this.locations = locations;
    }

    UnreadableCaseFile of(JsonProcessingException failure) {
        if (failure instanceof UnrecognizedPropertyException unknown) {
            return unknownKey(unknown);
        }
        if (failure instanceof InvalidFormatException invalid
                && invalid.getTargetType().isEnum()) {
            return unknownValue(invalid);
        }
        if (failure instanceof MismatchedInputException mismatch) {
            return mismatch(mismatch);
        }
        if (failure instanceof JsonMappingException mapping && failure.getCause() instanceof InputCoercionException) {
            return problem(pointer(mapping), mapping, "expected", null, "whole-number", "");
        }
        // the binder wraps what the parser says inside a value
        return failure.getCause() instanceof JsonProcessingException cause ? of(cause) : broken(failure);
    }

    private UnreadableCaseFile unknownKey(UnrecognizedPropertyException unknown) {
        List<String> keys = CaseKeys.of(unknown.getReferringClass()).all();
        String key = unknown.getPropertyName();
        return problem(pointer(unknown), unknown, "unknown-key", nearest(key, keys), key);
    }

    private UnreadableCaseFile unknownValue(InvalidFormatException invalid) {
        Class<?> type = invalid.getTargetType();
        List<String> names = Arrays.stream(type.getEnumConstants())
                .map(Enum.class::cast)
                .flatMap(value -> Stream.of(Vocabulary.nameOf(value), chinese(type, value)))
                .toList();
        String value = String.valueOf(invalid.getValue());
        return problem(
                pointer(invalid), invalid, "unknown-value", nearest(value, names), value, String.join(", ", names));
    }

    private static String chinese(Class<?> type, Enum<?> value) {
        try {
            org.anjuan.casefile.Zh zh = type.getField(value.name()).getAnnotation(org.anjuan.casefile.Zh.class);
            return zh == null ? value.name() : zh.value();
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    private UnreadableCaseFile mismatch(MismatchedInputException mismatch) {
        Class<?> target = mismatch.getTargetType();
        if (String.valueOf(mismatch.getOriginalMessage()).startsWith("Trailing token")) {
            return broken(mismatch, "two-documents");
        }
        String expected = target == null ? "value" : expectation(target);
        String value = mismatch instanceof InvalidFormatException invalid ? String.valueOf(invalid.getValue()) : "";
        return problem(
                pointer(mismatch), mismatch, value.isEmpty() ? "expected" : "expected-not", null, expected, value);
    }

    /** The message key of what a Java class stands for in a case file. */
    private static String expectation(Class<?> target) {
        return switch (target.getSimpleName()) {
            case "LocalDate" -> "date";
            case "LocalTime" -> "time";
            case "Boolean" -> "truth-value";
            case "Integer" -> "whole-number";
            case "BigDecimal" -> "number";
            case "String" -> "text";
            case "ArrayList", "List" -> "list";
            default -> target.isEnum() ? "term" : "record";
        };
    }

    private UnreadableCaseFile broken(JsonProcessingException failure) {
        String message = String.valueOf(failure.getOriginalMessage());
        if (failure instanceof StreamConstraintsException || message.contains("Nesting Depth")) {
            return broken(failure, message.toLowerCase(Locale.ROOT).contains("depth") ? "too-deep" : "too-long");
        }
        if (message.startsWith("Duplicate") || message.contains("found duplicate key")) {
            return broken(failure, "duplicate-key", quoted(message));
        }
        if (message.equals("alias")) {
            return broken(failure, "alias");
        }
        return broken(failure, source.format() == Format.JSON ? "broken-json" : "broken-yaml", firstLine(message));
    }

    private static String quoted(String message) {
        int start = message.indexOf('\'');
        int end = message.indexOf('\'', start + 1);
        return start >= 0 && end > start ? message.substring(start + 1, end) : message;
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }

    private UnreadableCaseFile broken(JsonProcessingException failure, String key, String... arguments) {
        return new UnreadableCaseFile(
                new Problem(source.name(), place(failure.getLocation()), "", key, List.of(arguments), null));
    }

    private UnreadableCaseFile problem(
            String pointer, JsonProcessingException failure, String key, @Nullable String hint, String... arguments) {
        return new UnreadableCaseFile(
                new Problem(source.name(), placeOf(pointer, failure), pointer, key, List.of(arguments), hint));
    }

    private @Nullable Place placeOf(String pointer, JsonProcessingException failure) {
        try {
            return locations.apply(source).of(pointer);
        } catch (UncheckedIOException e) {
            return place(failure.getLocation());
        }
    }

    private static @Nullable Place place(@Nullable JsonLocation location) {
        return location == null || location.getLineNr() < 1
                ? null
                : new Place(location.getLineNr(), location.getColumnNr());
    }

    private static String pointer(JsonMappingException failure) {
        StringBuilder pointer = new StringBuilder();
        CaseKeys keys = CaseKeys.root();
        for (JsonMappingException.Reference step : failure.getPath()) {
            if (step.getFieldName() == null) {
                pointer.append('/').append(step.getIndex());
            } else {
                pointer.append('/').append(keys.english(step.getFieldName()));
                keys = keys.under(step.getFieldName());
            }
        }
        return pointer.toString();
    }

    private static @Nullable String nearest(String word, List<String> candidates) {
        LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
        Optional<String> nearest =
                candidates.stream().min(Comparator.comparingInt(candidate -> distance.apply(word, candidate)));
        return nearest.filter(candidate -> distance.apply(word, candidate) <= Math.max(1, candidate.length() / 3))
                .orElse(null);
    }
}
