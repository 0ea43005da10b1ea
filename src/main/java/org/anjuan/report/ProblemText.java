package org.anjuan.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.anjuan.casefile.reading.Place;
import org.anjuan.casefile.reading.Problem;

/** Puts the reason why a case file cannot be read into one line. */
public final class ProblemText {
    /** Problems whose first argument is the key of another message. */
    private static final Set<String> NAMES_EXPECTATION = Set.of("expected", "expected-not");

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
        if (NAMES_EXPECTATION.contains(problem.key())) {
            arguments.set(0, messages.text("expectation." + arguments.get(0)));
        }
        String message = messages.text("problem." + problem.key(), arguments.toArray());
        return problem.hint() == null ? message : message + messages.text("problem.hint", problem.hint());
    }
}
