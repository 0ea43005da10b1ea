package org.anjuan.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.anjuan.casefile.Section;
import org.anjuan.casefile.reading.CaseFileReader;
import org.anjuan.casefile.reading.CaseSource;
import org.anjuan.casefile.reading.Format;
import org.anjuan.law.rulebook.PackedRulebook;
import org.anjuan.review.engine.RuleBase;
import org.anjuan.training.Clause;
import org.anjuan.training.Clauses;
import org.anjuan.training.Example;
import org.junit.jupiter.api.Test;

/**
 * What is not known never makes a breach: a value taken out of a case leaves no obligation violated that was not violated
 * with it. A whole section is no such value, for an absent paper did not happen; nor is the upper end of a notified range,
 * without which the notice names one fixed amount.
 */
class UnknownValueTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
    private static final int MOST = Integer.getInteger("sweep", 8000);
    private static final Set<String> SECTIONS =
            Arrays.stream(Section.values()).map(Section::path).collect(Collectors.toSet());
    private static final String UPPER_END = "/amountTo";

    private final Clauses clauses = new Clauses(Path.of(System.getProperty("anjuan.project", "."), "sample-cases"));
    private final CaseFileReader reader = new CaseFileReader();
    private final Reviewer reviewer = new Reviewer(new PackedRulebook().read(), RuleBase.compiled());
    private final ObjectMapper mapper = new ObjectMapper();

    private record Trial(
            String name, ObjectNode tree, Set<String> violated, LocalDate asOf, Reviewer reviewer, String pointer) {}

    @Test
    void aValueTakenOutMakesNoBreach() throws Exception {
        List<Trial> trials = trials();
        Collections.shuffle(trials, new Random(38));
        Map<String, String> offences = new TreeMap<>();
        for (Trial trial : trials.subList(0, Math.min(trials.size(), MOST))) {
            ObjectNode tree = trial.tree().deepCopy();
            int last = trial.pointer().lastIndexOf('/');
            ((ObjectNode) tree.at(trial.pointer().substring(0, last)))
                    .remove(trial.pointer().substring(last + 1));
            Set<String> violated = violated(tree, trial.asOf(), trial.reviewer(), false);
            violated.removeAll(trial.violated());
            violated.forEach(obligation -> offences.putIfAbsent(
                    obligation + " without " + trial.pointer().replaceAll("/\\d+", "/*"), trial.name()));
        }

        assertThat(offences)
                .as("breaches that rest on something unknown, with an example")
                .isEmpty();
    }

    private List<Trial> trials() throws Exception {
        List<Trial> trials = new ArrayList<>();
        for (Path path : clauses.files()) {
            Clause clause = clauses.read(path);
            for (Example example : SteadinessTest.examples(clause)) {
                ObjectNode tree = (ObjectNode)
                        mapper.readTree(clauses.apply(clause, example).text());
                LocalDate asOf = example.asOf() == null ? AS_OF : example.asOf();
                Reviewer here = reviewer.in(clauses.county(clause, example));
                Set<String> violated = violated(tree, asOf, here, true);
                String name = clause.obligation() + ": " + example.name().en();
                for (String pointer : values("", tree, new ArrayList<>())) {
                    trials.add(new Trial(name, tree, violated, asOf, here, pointer));
                }
            }
        }
        return trials;
    }

    /** The violated obligations; {@code withSilent} adds those that another one speaks for. */
    private Set<String> violated(ObjectNode tree, LocalDate asOf, Reviewer here, boolean withSilent) throws Exception {
        CaseSource source = CaseSource.of("case", tree.toString().getBytes(StandardCharsets.UTF_8), Format.JSON);
        return here.review(reader.read(source), asOf).checklist().stream()
                .filter(finding -> finding.outcome() == Outcome.VIOLATED || (withSilent && finding.speaker() != null))
                .map(finding -> finding.obligation().id())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Pointers to the values of papers: texts, numbers, truth values, and lists of them as a whole. */
    private static List<String> values(String pointer, JsonNode node, List<String> values) {
        for (Map.Entry<String, JsonNode> property : node.properties()) {
            String here = pointer + "/" + property.getKey();
            JsonNode value = property.getValue();
            boolean papers = value.isArray() && !value.isEmpty() && value.get(0).isObject();
            if (papers) {
                for (int i = 0; i < value.size(); i++) {
                    values(here + "/" + i, value.get(i), values);
                }
            } else if (value.isObject()) {
                values(here, value, values);
            } else if (!SECTIONS.contains(here.replaceAll("/\\d+", "/*"))
                    && !here.equals("/recorded")
                    && !here.endsWith(UPPER_END)) {
                values.add(here);
            }
        }
        return values;
    }
}
