package org.anjuan.casefile.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a case file cannot be read.
 *
 * @param source the file as the user named it
 * @param place where; null where the whole file is meant
 * @param pointer JSON Pointer of the value; empty where the text itself is broken
 * @param key key of the message
 * @param arguments values of the message's placeholders, in their order
 * @param hint what was probably meant, in the words of the file; null where nothing is near
 */
public record Problem(
        String source,
        @Nullable Place place,
        String pointer,
        String key,
        List<String> arguments,
        @Nullable String hint) {
    /** A problem with the whole of {@code source}. */
    public static Problem of(String source, String key, String... arguments) {
        return new Problem(source, null, "", key, List.of(arguments), null);
    }
}
