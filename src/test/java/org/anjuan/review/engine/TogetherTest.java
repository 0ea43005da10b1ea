package org.anjuan.review.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.reading.CaseFileReader;
import org.anjuan.law.rulebook.PackedRulebook;
import org.anjuan.review.Reviewer;
import org.anjuan.review.facts.Facts;
import org.anjuan.review.facts.Observations;
import org.anjuan.training.Clause;
import org.anjuan.training.Clauses;
import org.anjuan.training.Example;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.junit.jupiter.api.Test;

/**
 * The engine's own oracle: what all rules together observe of a case is what each rule observes alone, and what the
 * selection of rules for the first cases observes. A network that shares too much loses matches in silence.
 */
class TogetherTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
    private static final int SOME = 200;

    private final List<Model> models = new CompiledModels().load();
    private final Reviewer reviewer = new Reviewer(new PackedRulebook().read(), new RuleBase(models));

    @Test
    void rulesObserveTogetherWhatEachObservesAlone() throws Exception {
        List<SessionPool> alone = new ArrayList<>();
        RuleBase rules = new RuleBase(models);
        for (Model model : models) {
            for (Rule rule : model.getRules()) {
                alone.add(rules.selected(rule::equals));
            }
        }
        SessionPool together = rules.selected(rule -> true);
        for (CaseFile file : files()) {
            Map<String, Integer> expected = new TreeMap<>();
            alone.forEach(rule -> count(rule.observe(facts(file)), expected));
            assertThat(counted(together.observe(facts(file)))).isEqualTo(expected);
        }
    }

    @Test
    void theSelectionForFewCasesObservesWhatAllRulesObserve() throws Exception {
        SessionPool together = new RuleBase(models).selected(rule -> true);
        for (CaseFile file : files()) {
            Facts facts = facts(file);
            Map<String, Integer> few =
                    counted(new RuleBase(models).observe(facts).observations());
            assertThat(few).isEqualTo(counted(together.observe(facts)));
        }
    }

    private Facts facts(CaseFile file) {
        return reviewer.facts(file, AS_OF);
    }

    private static Map<String, Integer> counted(Observations observations) {
        Map<String, Integer> counts = new TreeMap<>();
        count(observations, counts);
        return counts;
    }

    private static void count(Observations observations, Map<String, Integer> counts) {
        observations.arisen().forEach(id -> counts.put("arises " + id, 1));
        observations.awaited().forEach(id -> counts.put("awaits " + id, 1));
        Stream.concat(observations.breaches().stream(), observations.dues().stream())
                .forEach(seen ->
                        counts.merge(seen.obligation() + " " + seen.key() + " " + seen.evidence(), 1, Integer::sum));
    }

    private static List<CaseFile> files() throws Exception {
        Clauses clauses = new Clauses(Path.of(System.getProperty("anjuan.project", "."), "sample-cases"));
        CaseFileReader reader = new CaseFileReader();
        List<CaseFile> files = new ArrayList<>();
        for (Path path : clauses.files()) {
            Clause clause = clauses.read(path);
            for (List<Example> examples :
                    List.of(clause.breaks(), clause.questions(), clause.keeps(), clause.leavesOpen())) {
                for (Example example : examples) {
                    files.add(reader.read(clauses.apply(clause, example)));
                }
            }
        }
        Collections.shuffle(files, new Random(7));
        return files.subList(0, SOME);
    }
}
