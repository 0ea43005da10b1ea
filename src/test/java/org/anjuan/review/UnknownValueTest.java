package org.anjuan.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
 * with it, and no rule fails for it.
 */
class UnknownValueTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
    private static final int MOST = Integer.getInteger("sweep", 8000);

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
            ObjectNode tree = TakenOut.without(trial.tree(), trial.pointer());
            Review review = review(tree, trial.asOf(), trial.reviewer());
            Set<String> wrong = violated(review, false);
            wrong.removeAll(trial.violated());
            wrong.addAll(failed(review));
            wrong.forEach(obligation -> offences.putIfAbsent(
                    obligation + " without " + trial.pointer().replaceAll("/\\d+", "/*"), trial.name()));
        }

        assertThat(offences)
                .as("breaches and failures that rest on something unknown, with an example")
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
                Set<String> violated = violated(review(tree, asOf, here), true);
                String name = clause.obligation() + ": " + example.name().en();
                for (String pointer : TakenOut.values(tree)) {
                    trials.add(new Trial(name, tree, violated, asOf, here, pointer));
                }
            }
        }
        return trials;
    }

    private Review review(ObjectNode tree, LocalDate asOf, Reviewer here) throws Exception {
        CaseSource source = CaseSource.of("case", tree.toString().getBytes(StandardCharsets.UTF_8), Format.JSON);
        return here.review(reader.read(source), asOf);
    }

    private static Set<String> failed(Review review) {
        return review.checklist().stream()
                .map(Finding::fault)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** The violated obligations; {@code withSilent} adds those that another one speaks for. */
    private static Set<String> violated(Review review, boolean withSilent) {
        return review.checklist().stream()
                .filter(finding -> finding.outcome() == Outcome.VIOLATED || (withSilent && finding.speaker() != null))
                .map(finding -> finding.obligation().id())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
