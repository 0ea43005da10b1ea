package org.anjuan.training;

import java.util.List;
import org.anjuan.review.Outcome;
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

    /** The examples that break the obligation. */
    List<Ingredient> broken() {
        return ingredients(breaks, Outcome.VIOLATED);
    }

    /** The examples that put the obligation in question. */
    List<Ingredient> questioned() {
        return ingredients(questions, Outcome.QUESTIONED);
    }

    /** The examples that come close and are lawful. */
    List<Ingredient> kept() {
        return ingredients(keeps, Outcome.SATISFIED);
    }

    private List<Ingredient> ingredients(List<Example> examples, Outcome usual) {
        return examples.stream()
                .map(example -> new Ingredient(this, example, example.outcome() == null ? usual : example.outcome()))
                .toList();
    }

    /** The name of the lawful case that {@code example} changes. */
    String baseOf(Example example) {
        return example.base() == null ? base : example.base();
    }
}
