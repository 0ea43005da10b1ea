package org.anjuan.report.compare;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.anjuan.law.Consequence;
import org.anjuan.review.Outcome;
import org.anjuan.review.Verdict;
import org.jspecify.annotations.Nullable;

/** What became better or worse from one check to another, case by case; of a case that only one has, only that. */
public record Comparison(List<CaseChange> cases) {
    /**
     * Compares two JSON reports; a single case on each side is the same case whatever it is called.
     *
     * @throws IllegalArgumentException if a report names an outcome or verdict that there is not
     */
    public static Comparison of(JsonNode before, JsonNode after) {
        Map<String, JsonNode> old = cases(before);
        Map<String, JsonNode> now = cases(after);
        if (old.size() == 1 && now.size() == 1) {
            return new Comparison(List.of(change(
                    now.keySet().iterator().next(),
                    old.values().iterator().next(),
                    now.values().iterator().next())));
        }
        Set<String> names = new LinkedHashSet<>(old.keySet());
        names.addAll(now.keySet());
        return new Comparison(names.stream()
                .map(name -> change(name, old.get(name), now.get(name)))
                .toList());
    }

    /** Whether anything became worse. */
    public boolean isWorse() {
        return cases.stream().anyMatch(change -> !change.worse().isEmpty());
    }

    private static Map<String, JsonNode> cases(JsonNode report) {
        Map<String, JsonNode> cases = new LinkedHashMap<>();
        for (JsonNode review : report.path("reviews")) {
            cases.put(review.path("caseNumber").asText(review.path("source").asText()), review);
        }
        return cases;
    }

    private static CaseChange change(String name, @Nullable JsonNode before, @Nullable JsonNode after) {
        Map<String, JsonNode> old = entries(before);
        Map<String, JsonNode> now = entries(after);
        Set<String> obligations = new LinkedHashSet<>(old.keySet());
        obligations.addAll(now.keySet());
        List<Change> worse = new ArrayList<>();
        List<Change> better = new ArrayList<>();
        List<Change> other = new ArrayList<>();
        for (String obligation : obligations) {
            JsonNode then = old.get(obligation);
            JsonNode here = now.get(obligation);
            Change change = new Change(obligation, title(here == null ? then : here), status(then), status(here));
            if (change.direction() != 0) {
                (change.direction() < 0 ? worse : better).add(change);
            } else if (before != null && after != null && !Objects.equals(change.before(), change.after())) {
                other.add(change);
            }
        }
        return new CaseChange(name, verdict(before), verdict(after), worse, better, other);
    }

    private static Map<String, JsonNode> entries(@Nullable JsonNode review) {
        Map<String, JsonNode> entries = new LinkedHashMap<>();
        if (review != null) {
            review.path("checklist")
                    .forEach(entry -> entries.put(entry.path("obligation").asText(), entry));
        }
        return entries;
    }

    private static String title(@Nullable JsonNode entry) {
        return entry == null ? "" : entry.path("title").asText();
    }

    private static @Nullable Status status(@Nullable JsonNode entry) {
        if (entry == null) {
            return null;
        }
        String consequence = entry.path("consequence").asText("");
        return new Status(
                Outcome.valueOf(constant(entry.path("outcome").asText())),
                consequence.isEmpty() ? null : Consequence.valueOf(constant(consequence)));
    }

    private static @Nullable Verdict verdict(@Nullable JsonNode review) {
        return review == null
                ? null
                : Verdict.valueOf(constant(review.path("verdict").asText()));
    }

    private static String constant(String name) {
        return name.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
