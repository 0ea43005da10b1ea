package org.anjuan.casefile.reading;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Says in our words what the parser stumbled over. */
final class SyntaxDiagnosis {
    /** Parts of the parsers' messages, in lower case, by the keys of ours. */
    private static final Map<String, String> MISTAKES = mistakes();

    private final CaseSource source;

    SyntaxDiagnosis(CaseSource source) {
        this.source = source;
    }

    Problem of(JsonProcessingException failure) {
        String message = String.valueOf(failure.getOriginalMessage());
        String lower = message.toLowerCase(Locale.ROOT);
        if (failure instanceof StreamConstraintsException || lower.contains("nesting depth")) {
            return problem(failure, lower.contains("depth") ? "too-deep" : "too-long");
        }
        if (lower.startsWith("duplicate") || lower.contains("found duplicate key")) {
            return problem(failure, "duplicate-key", quoted(message));
        }
        if (message.equals(Parsers.ALIAS)) {
            return problem(failure, "alias");
        }
        String key = source.format() == Format.JSON ? "broken-json" : "broken-yaml";
        return problem(failure, key, mistake(lower));
    }

    /** The key of what the parser means; it names the mistake in words of its own. */
    private static String mistake(String message) {
        return MISTAKES.entrySet().stream()
                .filter(mistake -> message.contains(mistake.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("other");
    }

    private static Map<String, String> mistakes() {
        Map<String, String> mistakes = new LinkedHashMap<>();
        mistakes.put("end-of-input", "unfinished");
        mistakes.put("unexpected end of stream", "unfinished");
        mistakes.put("was expecting comma", "comma");
        mistakes.put("expected ',' or", "comma");
        mistakes.put("was expecting a colon", "colon");
        mistakes.put("could not find expected ':'", "colon");
        mistakes.put("mapping values are not allowed", "colon-in-text");
        mistakes.put("double-quote to start field name", "key");
        mistakes.put("unrecognized token", "value");
        mistakes.put("expected a valid value", "value");
        mistakes.put("numeric value", "number");
        mistakes.put("leading zeroes", "number");
        mistakes.put("ctrl-char", "control-character");
        mistakes.put("special characters are not allowed", "control-character");
        mistakes.put("character escape", "escape");
        mistakes.put("escape character", "escape");
        mistakes.put("\\t(tab)", "tab");
        mistakes.put("cannot start any token", "reserved-character");
        mistakes.put("expected <block end>", "indentation");
        mistakes.put("expected <document start>", "indentation");
        return mistakes;
    }

    private static String quoted(String message) {
        int start = message.indexOf('\'');
        int end = message.indexOf('\'', start + 1);
        return start >= 0 && end > start ? message.substring(start + 1, end) : message;
    }

    private Problem problem(JsonProcessingException failure, String key, String... arguments) {
        JsonLocation location = failure.getLocation();
        Place place = location == null || location.getLineNr() < 1
                ? null
                : new Place(location.getLineNr(), location.getColumnNr());
        return new Problem(source.name(), place, "", key, List.of(arguments), null);
    }
}
