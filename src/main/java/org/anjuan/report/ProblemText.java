package org.anjuan.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.anjuan.casefile.reading.Place;
import org.anjuan.casefile.reading.Problem;

/** Puts the reason why a case file cannot be read into one line. */
public final class ProblemText {
    /** Problems whose first argument is the key of another message, with how the keys of those begin. */
    private static final Map<String, String> NAMING = Map.of(
            "expected",
            "expectation.",
            "expected-not",
            "expectation.",
            "broken-json",
            "syntax.",
            "broken-yaml",
            "syntax.");

    private final Messages messages;

    /** Lines in the language of {@code messages}. */
    public ProblemText(Messages messages) {
        this.messages = messages;
    }

    /** The line with its place: {@code file:line:column: pointer: what was expected; hint}. */
    public String line(Problem problem) {
        Place place = problem.place();
        StringBuilder line = new StringBuilder(problem.source());
        if (place != null) {
            line.append(':').append(place.line()).append(':').append(place.column());
        }
        if (!problem.pointer().isEmpty()) {
            line.append(": ").append(problem.pointer());
        }
        return line.append(": ").append(message(problem)).toString();
    }

    /** What was expected, and the hint where there is one. */
    public String message(Problem problem) {
        List<Object> arguments = new ArrayList<>(problem.arguments());
        String prefix = NAMING.get(problem.key());
        if (prefix != null) {
            arguments.set(0, messages.text(prefix + arguments.get(0)));
        }
        String message = messages.text("problem." + problem.key(), arguments.toArray());
        return problem.hint() == null ? message : message + messages.text("problem.hint", problem.hint());
    }
}
