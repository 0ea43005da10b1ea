package org.anjuan.review.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anjuan.review.facts.Facts;
import org.drools.model.Condition;
import org.drools.model.Constraint;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.SingleConstraint;
import org.jspecify.annotations.Nullable;

/**
 * Tells which rules can fire on the facts of one case at all.
 *
 * <p>A rule cannot fire where one of the papers it demands is missing, or none passes what the rule asks of it alone, or where
 * a paper that must be absent is there. Joins are left to the engine, and a check that throws decides nothing, so that the
 * engine meets the failure.
 */
final class Relevance {
    private final Facts facts;
    private final Map<Class<?>, List<Object>> byType = new HashMap<>();

    Relevance(Facts facts) {
        this.facts = facts;
    }

    boolean mayFire(Rule rule) {
        for (Condition condition : rule.getView().getSubConditions()) {
            boolean hopeless = switch (condition.getType()) {
                case PATTERN -> condition instanceof Pattern<?> pattern && !isMet(pattern);
                case EXISTS -> only(condition) instanceof Pattern<?> pattern && !isMet(pattern);
                case NOT -> only(condition) instanceof Pattern<?> pattern && isSurelyMet(pattern);
                default -> false;
            };
            if (hopeless) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Condition only(Condition condition) {
        List<Condition> parts = condition.getSubConditions();
        return parts.size() == 1 && parts.get(0).getType() == Condition.Type.PATTERN ? parts.get(0) : null;
    }

    private boolean isMet(Pattern<?> pattern) {
        Class<?> type = pattern.getPatternVariable().getType();
        for (Object fact : byType.computeIfAbsent(type, this::instances)) {
            if (passes(fact, pattern, pattern.getConstraint())) {
                return true;
            }
        }
        return false;
    }

    private boolean isSurelyMet(Pattern<?> pattern) {
        Constraint constraint = pattern.getConstraint();
        return isAlone(pattern, constraint)
                && byType.computeIfAbsent(pattern.getPatternVariable().getType(), this::instances).stream()
                        .anyMatch(fact -> surelyPasses(fact, constraint));
    }

    private static boolean isAlone(Pattern<?> pattern, Constraint constraint) {
        return switch (constraint.getType()) {
            case MULTIPLE, AND -> constraint.getChildren().stream().allMatch(child -> isAlone(pattern, child));
            case SINGLE ->
                constraint instanceof SingleConstraint single
                        && (single == SingleConstraint.TRUE || isAlone(pattern, single));
            default -> false;
        };
    }

    private static boolean isAlone(Pattern<?> pattern, SingleConstraint constraint) {
        return constraint.getVariables().length == 1 && constraint.getVariables()[0] == pattern.getPatternVariable();
    }

    private static boolean surelyPasses(Object fact, Constraint constraint) {
        if (constraint instanceof SingleConstraint single) {
            try {
                return single == SingleConstraint.TRUE || single.getPredicate().test(fact);
            } catch (Exception e) {
                return false;
            }
        }
        return constraint.getChildren().stream().allMatch(child -> surelyPasses(fact, child));
    }

    private List<Object> instances(Class<?> type) {
        return facts.all().stream().filter(type::isInstance).toList();
    }

    private static boolean passes(Object fact, Pattern<?> pattern, Constraint constraint) {
        if (constraint.getType() == Constraint.Type.MULTIPLE || constraint.getType() == Constraint.Type.AND) {
            return constraint.getChildren().stream().allMatch(child -> passes(fact, pattern, child));
        }
        if (constraint instanceof SingleConstraint single
                && constraint.getType() == Constraint.Type.SINGLE
                && isAlone(pattern, single)) {
            return passes(fact, single);
        }
        return true;
    }

    private static boolean passes(Object fact, SingleConstraint constraint) {
        try {
            return constraint.getPredicate().test(fact);
        } catch (Exception e) {
            return true;
        }
    }
}
