package org.anjuan.casefile.reading;

import java.io.Serial;

/** A case file, or a file read with the same strictness, that cannot be read; its {@link Problem} says why and where. */
public final class UnreadableCaseFile extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /** A file that cannot be read for {@code problem}. */
    public UnreadableCaseFile(Problem problem) {
        super(problem.key() + " " + problem.arguments(), null, false, false);
        this.problem = problem;
    }

    /** What is wrong. */
    public Problem problem() {
        return problem;
    }
}
