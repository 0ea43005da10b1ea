package org.anjuan.review.engine;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.rule.ConsequenceException;

/** Finds out which rules an exception of the engine speaks of. */
final class Culprits {
    private final List<String> ruleNames;

    Culprits(List<String> ruleNames) {
        this.ruleNames = ruleNames;
    }

    /** The rules that {@code failure} names; empty where it names none. */
    Collection<String> of(Throwable failure) {
        TreeSet<String> culprits = new TreeSet<>();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConsequenceException consequence) {
                Rule rule = consequence.getRule();
                if (rule != null) {
                    culprits.add(rule.getName());
                }
            }
            String message = String.valueOf(cause.getMessage());
            for (String name : ruleNames) {
                if (message.contains('"' + name + '"')) {
                    culprits.add(name);
                }
            }
        }
        return culprits;
    }
}
