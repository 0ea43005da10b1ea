package org.anjuan.review.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.model.Condition;
import org.drools.model.Constraint;
import org.drools.model.Rule;
import org.drools.model.SingleConstraint;
import org.drools.model.Variable;
import org.drools.model.constraints.MultipleConstraints;
import org.drools.model.functions.PredicateInformation;
import org.drools.model.impl.RuleImpl;
import org.drools.model.patterns.CompositePatterns;
import org.drools.model.patterns.ExistentialPatternImpl;
import org.drools.model.patterns.PatternImpl;

/** A rule with one of its conditions left out, in every possible way. */
final class Mutants {
    private final Rule rule;

    /** A mutant and the condition that it lacks. */
    record Mutant(Rule rule, String lacks) {}

    private record Weaker(Condition condition, String lacks) {}

    Mutants(Rule rule) {
        this.rule = rule;
    }

    List<Mutant> all() {
        List<Condition> conditions = rule.getView().getSubConditions();
        List<Variable<?>> told = rule.getConsequences().values().stream()
                .flatMap(consequence -> Stream.<Variable<?>>of(consequence.getDeclarations()))
                .toList();
        return weaker(conditions, told).stream()
                .map(weaker -> new Mutant(
                        new RuleImpl(
                                rule.getPackage(),
                                rule.getName(),
                                rule.getUnit(),
                                new CompositePatterns(
                                        Condition.Type.AND,
                                        weaker.condition().getSubConditions(),
                                        rule.getConsequences()),
                                Map.of(),
                                rule.getMetaData()),
                        weaker.lacks()))
                .toList();
    }

    private static List<Weaker> weaker(List<Condition> conditions, List<Variable<?>> told) {
        List<Weaker> all = new ArrayList<>();
        for (int i = 0; i < conditions.size(); i++) {
            Condition condition = conditions.get(i);
            for (Weaker weaker : weaker(condition)) {
                List<Condition> changed = new ArrayList<>(conditions);
                changed.set(i, weaker.condition());
                all.add(new Weaker(new CompositePatterns(Condition.Type.AND, changed), weaker.lacks()));
            }
            List<Condition> rest = new ArrayList<>(conditions);
            rest.remove(i);
            if (isMatch(condition) && !rest.isEmpty() && !isUsed(condition, rest, told)) {
                all.add(new Weaker(new CompositePatterns(Condition.Type.AND, rest), name(condition)));
            }
        }
        return all;
    }

    private static List<Weaker> weaker(Condition condition) {
        if (condition instanceof PatternImpl<?> pattern) {
            return weaker(pattern);
        }
        if (condition instanceof ExistentialPatternImpl existential) {
            Condition inner = existential.getSubConditions().get(0);
            return weaker(inner).stream()
                    .map(weaker -> new Weaker(
                            new ExistentialPatternImpl(weaker.condition(), existential.getType()),
                            existential.getType() + " " + weaker.lacks()))
                    .toList();
        }
        if (condition instanceof CompositePatterns && condition.getType() == Condition.Type.AND) {
            return weaker(condition.getSubConditions(), List.of());
        }
        return List.of(); // a consequence
    }

    private static <T> List<Weaker> weaker(PatternImpl<T> pattern) {
        List<Constraint> constraints = pattern.getConstraint() instanceof MultipleConstraints several
                ? several.getChildren()
                : List.of(pattern.getConstraint());
        List<Weaker> weaker = new ArrayList<>();
        for (int i = 0; i < constraints.size(); i++) {
            if (constraints.get(i) == SingleConstraint.TRUE) {
                continue;
            }
            List<Constraint> rest = new ArrayList<>(constraints);
            rest.remove(i);
            Constraint left = rest.isEmpty() ? SingleConstraint.TRUE : new MultipleConstraints(rest);
            weaker.add(new Weaker(
                    new PatternImpl<>(pattern.getPatternVariable(), left, List.copyOf(pattern.getBindings())),
                    name(pattern) + "(" + text(constraints.get(i)) + ")"));
        }
        return weaker;
    }

    private static boolean isMatch(Condition condition) {
        return condition instanceof PatternImpl<?> || condition instanceof ExistentialPatternImpl;
    }

    private static boolean isUsed(Condition condition, List<Condition> rest, List<Variable<?>> told) {
        if (!(condition instanceof PatternImpl<?> pattern)) {
            return false;
        }
        List<Variable<?>> bound = new ArrayList<>(List.of(pattern.getPatternVariable()));
        pattern.getBindings().forEach(binding -> bound.add(binding.getBoundVariable()));
        return Stream.concat(told.stream(), rest.stream().flatMap(Mutants::used))
                .anyMatch(bound::contains);
    }

    private static Stream<Variable<?>> used(Condition condition) {
        return condition instanceof PatternImpl<?> pattern
                ? used(pattern.getConstraint())
                : condition.getSubConditions().stream().flatMap(Mutants::used);
    }

    private static Stream<Variable<?>> used(Constraint constraint) {
        return constraint instanceof SingleConstraint single
                ? Stream.of(single.getVariables())
                : constraint.getChildren().stream().flatMap(Mutants::used);
    }

    /** A constraint as the rule states it. */
    private static String text(Constraint constraint) {
        if (constraint instanceof SingleConstraint single) {
            PredicateInformation told = switch (single.getVariables().length) {
                case 1 -> single.getPredicate1().predicateInformation();
                case 2 -> single.getPredicate2().predicateInformation();
                case 3 -> single.getPredicate3().predicateInformation();
                default -> PredicateInformation.EMPTY_PREDICATE_INFORMATION;
            };
            return told.getStringConstraint();
        }
        return constraint.getChildren().stream().map(Mutants::text).collect(Collectors.joining(" or "));
    }

    private static String name(Condition condition) {
        if (condition instanceof PatternImpl<?> pattern) {
            return pattern.getPatternVariable().getType().getSimpleName();
        }
        return condition.getType() + " " + name(condition.getSubConditions().get(0));
    }
}
