package org.anjuan.review.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.reading.CaseFileReader;
import org.anjuan.catalogue.county.CountyProfile;
import org.anjuan.law.Obligation;
import org.anjuan.law.rulebook.PackedRulebook;
import org.anjuan.law.rulebook.Rulebook;
import org.anjuan.review.Finding;
import org.anjuan.review.Outcome;
import org.anjuan.review.Reviewer;
import org.anjuan.training.Clause;
import org.anjuan.training.Clauses;
import org.anjuan.training.Example;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every condition of every breach rule is proved: a rule that lacks one of them makes at least one clause example of its
 * obligation come out wrong.
 */
@Tag("mutation")
class MutationTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

    private final Rulebook rulebook = new PackedRulebook().read();
    private final List<Model> models = new CompiledModels().load();
    private final Clauses clauses = new Clauses(Path.of(System.getProperty("anjuan.project", "."), "sample-cases"));
    private final CaseFileReader reader = new CaseFileReader();

    /** What one clause example expects of its obligation. */
    private record Expected(
            CaseFile file,
            LocalDate asOf,
            @Nullable CountyProfile county,
            Outcome outcome,
            @Nullable String breach) {
        boolean holds(Finding finding) {
            return finding.outcome() == outcome
                    && (breach == null
                            || finding.signs().stream()
                                    .anyMatch(sign -> sign.breach().key().equals(breach)));
        }
    }

    @Test
    void everyConditionOfABreachRuleIsProved() throws Exception {
        String filter = System.getProperty("clauses", "");
        List<String> unproved = new ArrayList<>();
        int mutants = 0;
        Map<String, List<Rule>> rules = new HashMap<>();
        models.forEach(model -> model.getRules()
                .forEach(rule -> rules.computeIfAbsent(rule.getName().split(" ")[0], name -> new ArrayList<>())
                        .add(rule)));
        for (Path file : clauses.files()) {
            if (!file.toString().contains(filter)) {
                continue;
            }
            Clause clause = clauses.read(file);
            Obligation obligation = obligation(clause.obligation());
            List<Rule> own = rules.getOrDefault(obligation.id(), List.of());
            List<Rule> situation = rules.getOrDefault(obligation.situation(), List.of());
            List<Rule> unchanged =
                    Stream.concat(situation.stream(), own.stream()).toList();
            List<Expected> examples = new ArrayList<>(examples(clause));
            // an example that needs the rules of other obligations as well, to which this one yields, tells nothing
            // here
            examples.removeIf(example -> !isUnnoticed(unchanged, obligation, List.of(example)));
            for (Rule rule : own) {
                for (Mutants.Mutant mutant : new Mutants(rule).all()) {
                    mutants++;
                    List<Rule> changed = Stream.concat(
                                    situation.stream(), own.stream().map(one -> one == rule ? mutant.rule() : one))
                            .toList();
                    if (isUnnoticed(changed, obligation, examples)) {
                        unproved.add(rule.getName() + ": " + mutant.lacks());
                    }
                }
            }
        }
        System.out.printf("%d of %d mutants noticed%n", mutants - unproved.size(), mutants);
        assertThat(unproved).isEmpty();
    }

    private boolean isUnnoticed(List<Rule> rules, Obligation obligation, List<Expected> examples) {
        Reviewer reviewer = new Reviewer(rulebook, new RuleBase(List.of(model(rules))));
        for (Expected example : examples) {
            Finding finding = reviewer.in(example.county()).review(example.file(), example.asOf()).checklist().stream()
                    .filter(one -> one.obligation() == obligation)
                    .findFirst()
                    .orElseThrow();
            if (!example.holds(finding)) {
                return false;
            }
        }
        return true;
    }

    private Model model(List<Rule> rules) {
        return new ModelImpl("mutant")
                .withRules(rules)
                .withGlobals(models.get(0).getGlobals());
    }

    private Obligation obligation(String id) {
        return rulebook.obligations().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<Expected> examples(Clause clause) throws Exception {
        List<Expected> all = new ArrayList<>();
        for (Example example : clause.breaks()) {
            all.add(expected(clause, example, Outcome.VIOLATED));
        }
        for (Example example : clause.questions()) {
            all.add(expected(clause, example, Outcome.QUESTIONED));
        }
        for (Example example : clause.keeps()) {
            all.add(expected(clause, example, example.outcome() == null ? Outcome.SATISFIED : example.outcome()));
        }
        for (Example example : clause.leavesOpen()) {
            all.add(expected(clause, example, Outcome.UNDETERMINED));
        }
        return all;
    }

    private Expected expected(Clause clause, Example example, Outcome outcome) throws Exception {
        return new Expected(
                reader.read(clauses.apply(clause, example)),
                example.asOf() == null ? AS_OF : example.asOf(),
                clauses.county(clause, example),
                outcome,
                example.breach());
    }
}
