package org.anjuan.casefile.reading;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.util.List;
import java.util.Locale;

/** Says in our words what the parser stumbled over. */
final class SyntaxDiagnosis {
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
        return problem(failure, key, message.lines().findFirst().orElse(""));
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
