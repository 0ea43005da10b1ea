package org.anjuan.report.compare;

import org.jspecify.annotations.Nullable;

/**
 * One obligation that stands otherwise than before.
 *
 * @param before null where the earlier check does not have it
 * @param after null where the later check does not have it
 */
public record Change(
        String obligation,
        String title,
        @Nullable Status before,
        @Nullable Status after) {
    /** Below zero where it became worse, above where better; zero where neither, or where one check lacks it. */
    public int direction() {
        return before == null || after == null ? 0 : Integer.compare(after.rank(), before.rank());
    }
}
