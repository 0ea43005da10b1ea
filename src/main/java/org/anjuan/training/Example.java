package org.anjuan.training;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.anjuan.law.Text;
import org.anjuan.review.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * One small change to a base case.
 *
 * @param why for examples that keep: why it is lawful, where the outcome and the periods do not tell
 * @param base the base case where it is not the clause's own
 * @param county name of the county profile of the review where it is not the clause's own; {@code none} for no county
 * @param asOf day of the review where it matters
 * @param set new values by JSON Pointer; {@code -} as last step adds to a list
 * @param remove pointers of values to take away
 * @param breach the breach that must show, for examples that break or question
 * @param outcome for examples that keep: the outcome, where it is not {@code satisfied}
 * @param also other obligations that the change makes violated or questioned, each with the reason why that is right
 */
public record Example(
        Text name,
        @Nullable Text why,
        @Nullable String base,
        @Nullable String county,
        @Nullable LocalDate asOf,
        @Nullable Map<String, JsonNode> set,
        @Nullable List<String> remove,
        @Nullable String breach,
        @Nullable Outcome outcome,
        @Nullable Map<String, String> also) {
    /** Whether it is more than the base case as it stands. */
    boolean changesTheFile() {
        return set != null || remove != null;
    }

    /** Whether one of its changes lies at, above or below one of {@code other}. */
    boolean meets(Example other) {
        return changed().anyMatch(here -> other.changed().anyMatch(there -> lies(here, there) || lies(there, here)));
    }

    private static boolean lies(String pointer, String below) {
        return pointer.equals(below) || pointer.startsWith(below + "/");
    }

    /** The places that it changes. */
    private Stream<String> changed() {
        return Stream.concat(
                set == null ? Stream.empty() : set.keySet().stream(),
                remove == null ? Stream.empty() : remove.stream());
    }

    /** The ids of the other obligations that the change makes violated or questioned. */
    Set<String> alsoBroken() {
        return also == null ? Set.of() : also.keySet();
    }
}
