package org.anjuan.audit;

import java.io.Serial;
import java.util.List;

/** Why an audit does not start or go on; what is written so far stays and can be resumed. */
public final class AuditStopped extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Key of the message for more rejects than allowed. */
    static final String TOO_MANY_REJECTS = "too-many-rejects";

    private final String key;
    private final transient List<String> arguments;

    /** A stop whose message has the key {@code key} and these values. */
    public AuditStopped(String key, String... arguments) {
        super(key + " " + List.of(arguments));
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** Key of the message that tells the reason. */
    public String key() {
        return key;
    }

    /** Values of the message's placeholders. */
    public List<String> arguments() {
        return arguments;
    }

    /** Whether it stopped over records that are no cases; else over what it was asked to do. */
    public boolean rejects() {
        return key.equals(TOO_MANY_REJECTS);
    }
}
