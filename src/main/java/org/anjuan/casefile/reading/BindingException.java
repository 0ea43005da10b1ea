package org.anjuan.casefile.reading;

import java.io.Serial;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tokens that are not the record they should be. */
public final class BindingException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient @Nullable Place place;
    private final String pointer;
    private final String key;
    private final transient List<String> arguments;
    private final @Nullable String hint;

    BindingException(@Nullable Place place, String pointer, String key, List<String> arguments, @Nullable String hint) {
        super(pointer + ": " + key + " " + arguments + (hint == null ? "" : ", perhaps " + hint), null, false, false);
        this.place = place;
        this.pointer = pointer;
        this.key = key;
        this.arguments = arguments;
        this.hint = hint;
    }

    /** The problem as one of the file {@code source}. */
    Problem in(String source) {
        return new Problem(source, place, pointer, key, arguments, hint);
    }
}
