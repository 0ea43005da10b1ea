package org.anjuan.law;

import java.util.List;

/**
 * One thing that must be known before a breach can be spoken of: a fact of the case file or a figure of the law.
 *
 * @param text a pointer into the case file with {@code *} for any list index, several such pointers parted by {@code |}
 *     of which one must be known, or {@code figure:} and a figure's key
 */
public record Need(String text) {
    private static final String FIGURE = "figure:";

    /** Whether this is the need of a figure. */
    public boolean isFigure() {
        return text.startsWith(FIGURE);
    }

    /** The pointers of which one must be known. */
    public List<String> pointers() {
        return List.of(text.split("\\|"));
    }

    /** The key of the figure that is needed. */
    public String figure() {
        return text.substring(FIGURE.length());
    }
}
