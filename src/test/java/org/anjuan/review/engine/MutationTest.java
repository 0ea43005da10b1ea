package org.anjuan.review.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.anjuan.law.Obligation;
import org.anjuan.law.rulebook.PackedRulebook;
import org.anjuan.law.rulebook.Rulebook;
import org.anjuan.review.Finding;
import org.anjuan.review.Outcome;
import org.anjuan.review.Reviewer;
import org.anjuan.review.facts.Facts;
import org.anjuan.review.facts.Observations;
import org.anjuan.training.Clauses;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every condition of every breach rule is proved: a rule that lacks one of them makes at least one clause example come out
 * wrong, be it an example of its own obligation or of another, or fails or makes a breach on an example of its own that
 * lacks one value.
 *
 * <p>Each mutant is tried with only the rules that its obligation's outcome depends on. {@code -Dclauses=APL-63} tries the
 * obligations whose id contains that.
 */
@Tag("mutation")
class MutationTest {
    private final Rulebook rulebook = new PackedRulebook().read();
    private final List<Model> models = new CompiledModels().load();
    private final Map<String, List<Rule>> rules = new HashMap<>();

    MutationTest() {
        models.forEach(model -> model.getRules()
                .forEach(rule -> rules.computeIfAbsent(rule.getName().split(" ")[0], name -> new ArrayList<>())
                        .add(rule)));
    }

    @Test
    void everyConditionOfABreachRuleIsProved() throws Exception {
        String filter = System.getProperty("clauses", "");
        Path project = Path.of(System.getProperty("anjuan.project", "."));
        List<ShownExample> examples = ShownExample.all(new Clauses(project.resolve("sample-cases")), rulebook);
        List<String> unproved = new ArrayList<>();
        int mutants = 0;
        for (Obligation obligation : rulebook.obligations()) {
            if (!obligation.id().contains(filter)) {
                continue;
            }
            Trial trial = new Trial(obligation, examples);
            for (Rule rule : rules.getOrDefault(obligation.id(), List.of())) {
                for (Mutants.Mutant mutant : new Mutants(rule).all()) {
                    mutants++;
                    if (!trial.notices(rule, mutant.rule())) {
                        unproved.add(rule.getName() + ": " + mutant.lacks());
                    }
                }
            }
        }
        Files.write(project.resolve("target/unproved-conditions.txt"), unproved);
        System.out.printf("%d of %d mutants noticed%n", mutants - unproved.size(), mutants);
        assertThat(unproved).isEmpty();
    }

    /** A case before the rules of one obligation: what they see in it, and what may come of another look. */
    private record Look(Facts facts, LocalDate asOf, String seen, Predicate<Finding> accepts) {}

    /** The examples before the rules of one obligation. */
    private final class Trial {
        private final Obligation obligation;
        private final Set<Rule> unchanged = new LinkedHashSet<>();
        private final List<Look> looks = new ArrayList<>();

        Trial(Obligation obligation, List<ShownExample> examples) throws Exception {
            this.obligation = obligation;
            Stream.concat(Stream.of(obligation.id()), obligation.yieldsTo().stream())
                    .flatMap(id -> rulebook.obligations().stream()
                            .filter(one -> one.id().equals(id)))
                    .flatMap(one -> Stream.of(one.situation(), one.id()))
                    .forEach(name -> unchanged.addAll(rules.getOrDefault(name, List.of())));
            SessionPool sessions = sessions(unchanged);
            Reviewer reviewer = reviewer(unchanged);
            List<ShownExample> own = examples.stream()
                    .filter(example -> example.obligation().equals(obligation.id()))
                    .toList();
            own.forEach(example -> add(example, sessions));
            for (ShownExample example : own) {
                if (example.outcome() != Outcome.VIOLATED) {
                    example.lacking().forEach(facts -> addLacking(facts, example.asOf(), sessions, reviewer));
                }
            }
            examples.stream().filter(example -> !own.contains(example)).forEach(example -> add(example, sessions));
        }

        private void add(ShownExample example, SessionPool sessions) {
            looks.add(new Look(example.facts(), example.asOf(), look(sessions, example.facts()), example::expects));
        }

        private void addLacking(Facts facts, LocalDate asOf, SessionPool sessions, Reviewer reviewer) {
            if (isNoBreach(finding(reviewer, facts, asOf))) {
                looks.add(new Look(facts, asOf, look(sessions, facts), Trial::isNoBreach));
            }
        }

        private static boolean isNoBreach(Finding finding) {
            return finding.outcome() != Outcome.VIOLATED && finding.fault() == null;
        }

        boolean notices(Rule rule, Rule mutant) {
            List<Rule> changed =
                    unchanged.stream().map(one -> one == rule ? mutant : one).toList();
            SessionPool sessions = sessions(changed);
            Reviewer reviewer = reviewer(changed);
            return looks.stream()
                    .anyMatch(look -> !look(sessions, look.facts()).equals(look.seen())
                            && !look.accepts().test(finding(reviewer, look.facts(), look.asOf())));
        }

        private Finding finding(Reviewer reviewer, Facts facts, LocalDate asOf) {
            return reviewer.review(facts, asOf).checklist().stream()
                    .filter(one -> one.obligation() == obligation)
                    .findFirst()
                    .orElseThrow();
        }

        /** What the rules see in {@code facts}; empty where one of them throws. */
        private String look(SessionPool sessions, Facts facts) {
            try {
                Observations seen = sessions.observe(facts);
                List<String> breaches = seen.breaches().stream()
                        .map(breach -> breach.obligation() + breach.key() + breach.evidence())
                        .toList();
                return seen.arisen() + " " + seen.awaited() + " " + breaches + " "
                        + seen.dues().size() + " " + seen.lackedBy(obligation.id());
            } catch (RuntimeException e) {
                return "";
            }
        }

        private SessionPool sessions(Iterable<Rule> some) {
            return new RuleBase(List.of(model(some))).selected(rule -> true);
        }

        private Reviewer reviewer(Iterable<Rule> some) {
            return new Reviewer(rulebook, new RuleBase(List.of(model(some))));
        }
    }

    private Model model(Iterable<Rule> some) {
        List<Rule> list = new ArrayList<>();
        some.forEach(list::add);
        return new ModelImpl("mutant").withRules(list).withGlobals(models.get(0).getGlobals());
    }
}
