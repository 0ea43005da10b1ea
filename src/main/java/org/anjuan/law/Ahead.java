package org.anjuan.law;

import org.jspecify.annotations.Nullable;

/**
 * What an obligation means for a file that is not decided yet.
 *
 * @param decide how its periods bear on the day of the decision; null where they do not
 * @param paper pointer to the paper that meets it; null where no single paper does
 */
public record Ahead(
        @Nullable DecisionTiming decide, @Nullable String paper) {
    /** Means nothing in particular. */
    public static final Ahead NOTHING = new Ahead(null, null);
}
