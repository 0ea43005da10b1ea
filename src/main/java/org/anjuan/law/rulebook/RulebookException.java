package org.anjuan.law.rulebook;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;
import org.anjuan.casefile.reading.Place;
import org.anjuan.casefile.reading.Problem;
import org.anjuan.casefile.reading.UnreadableCaseFile;

/** A rule file that cannot be used, with its place and what was expected. */
public final class RulebookException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** A problem that {@code message} explains to a reader of the rule files. */
    public RulebookException(String message) {
        super(message);
    }

    /** The problem of {@code failure}, with its place, in the words of its key. */
    public RulebookException(UnreadableCaseFile failure) {
        this(line(failure.problem()), failure);
    }

    /** Several problems with their places, a line each. */
    RulebookException(List<Problem> problems) {
        this(problems.stream().map(RulebookException::line).collect(Collectors.joining(System.lineSeparator())));
    }

    /** A problem that {@code message} explains, found by a reader that threw {@code cause}. */
    public RulebookException(String message, Throwable cause) {
        super(message, cause);
    }

    private static String line(Problem problem) {
        Place place = problem.place();
        return problem.source()
                + (place == null ? "" : ":" + place.line() + ":" + place.column())
                + ": " + problem.pointer() + ": " + problem.key() + " " + problem.arguments()
                + (problem.hint() == null ? "" : ", perhaps " + problem.hint());
    }
}
