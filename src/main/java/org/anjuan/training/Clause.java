package org.anjuan.training;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The clause file of one obligation: how it is broken, questioned, kept and left open.
 *
 * @param base name of the lawful base case that the examples change
 * @param county name of the county profile that the examples are reviewed with; null for none
 */
public record Clause(
        String obligation,
        String base,
        @Nullable String county,
        List<Example> breaks,
        List<Example> questions,
        List<Example> keeps,
        List<Example> leavesOpen) {
    public Clause {
        breaks = breaks == null ? List.of() : List.copyOf(breaks);
        questions = questions == null ? List.of() : List.copyOf(questions);
        keeps = keeps == null ? List.of() : List.copyOf(keeps);
        leavesOpen = leavesOpen == null ? List.of() : List.copyOf(leavesOpen);
    }

    /** The name of the lawful case that {@code example} changes. */
    String baseOf(Example example) {
        return example.base() == null ? base : example.base();
    }
}
