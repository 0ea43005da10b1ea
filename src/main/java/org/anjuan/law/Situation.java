package org.anjuan.law;

import java.util.List;

/**
 * A situation in which duties arise.
 *
 * @param needs what must be known before one can say that the situation has not arisen
 */
public record Situation(String id, List<Need> needs, Text text) {
    public Situation {
        needs = needs == null ? List.of() : List.copyOf(needs);
    }
}
