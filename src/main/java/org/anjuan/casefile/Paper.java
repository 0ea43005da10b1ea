package org.anjuan.casefile;

/** A paper of the case file, told from every other one even where both say the same. */
public interface Paper {
    /** Whether this is {@code other} itself. */
    default boolean is(Object other) {
        return this == other;
    }
}
