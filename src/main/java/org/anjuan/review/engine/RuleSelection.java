package org.anjuan.review.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;

/** Makes models that hold only some of the rules. */
final class RuleSelection {
    private final List<Model> models;

    RuleSelection(List<Model> models) {
        this.models = models;
    }

    List<Model> of(Predicate<Rule> wanted) {
        List<Model> selection = new ArrayList<>();
        for (Model model : models) {
            List<Rule> rules = model.getRules().stream().filter(wanted).toList();
            if (!rules.isEmpty()) {
                selection.add(new ModelImpl(model.getName()).withRules(rules).withGlobals(model.getGlobals()));
            }
        }
        return selection;
    }
}
