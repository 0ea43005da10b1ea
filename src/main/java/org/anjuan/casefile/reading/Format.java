package org.anjuan.casefile.reading;

import java.nio.file.Path;
import java.util.Locale;

/** The notation of a case file. */
public enum Format {
    JSON,
    YAML;

    /** The notation that the file name's ending announces; YAML, which includes most JSON, where it announces none. */
    public static Format of(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".json") ? JSON : YAML;
    }

    /** Whether {@code file} is named as a case file: {@code .json}, {@code .yaml} or {@code .yml}. */
    public static boolean isCaseFileName(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".json") || name.endsWith(".yaml") || name.endsWith(".yml");
    }

    /** The notation that {@code text} is written in: JSON if it begins with a brace or bracket. */
    static Format ofText(String text) {
        String start = text.stripLeading();
        return start.startsWith("{") || start.startsWith("[") ? JSON : YAML;
    }
}
