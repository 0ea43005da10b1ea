package org.anjuan.audit;

import java.io.Serial;
import java.util.List;

/** Why an audit does not start or go on; what is written so far stays and can be resumed. */
public final class AuditStopped extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

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
}
