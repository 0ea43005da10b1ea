package org.anjuan.law;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way in which an obligation is broken, as the rule book describes it; the rule of the same name says how it shows.
 *
 * @param key unique within the obligation
 * @param needs what must be known before this breach can be spoken of
 * @param consequence where this breach weighs differently from its obligation; else null
 * @param message what was found, or for a questioned breach the question with both readings
 */
public record Breach(
        String key, Grade grade, List<Need> needs, @Nullable Consequence consequence, Text message) {
    public Breach {
        needs = needs == null ? List.of() : List.copyOf(needs);
    }
}
