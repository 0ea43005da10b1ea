package org.anjuan.law.rulebook;

import java.io.Serial;

/** A rule file that cannot be used, with its place and what was expected. */
public final class RulebookException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** A problem that {@code message} explains to a reader of the rule files. */
    public RulebookException(String message) {
        super(message);
    }

    /** A problem that {@code message} explains, found by a reader that threw {@code cause}. */
    public RulebookException(String message, Throwable cause) {
        super(message, cause);
    }
}
