package org.anjuan.law;

import java.util.List;

/**
 * A span of a case that a period does not count.
 *
 * @param from pointer to its first day
 * @param to pointers to its last day, the first known one counts; where none is known the span still runs
 * @param decided whether the file itself leaves the span out, both its ends being known; else some texts leave it out, so
 *     that it lengthens the period under the longest reading only
 */
public record LeftOut(String from, List<String> to, boolean decided) {
    public LeftOut {
        to = List.copyOf(to);
    }
}
