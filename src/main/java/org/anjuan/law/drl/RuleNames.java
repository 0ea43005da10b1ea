package org.anjuan.law.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.anjuan.law.Obligation;
import org.anjuan.law.Remark;
import org.anjuan.law.Remarks;
import org.anjuan.law.Situation;

/** The names of all rules of some DRL files: a breach or a situation that no rule bears the name of would never show. */
public final class RuleNames {
    private final Set<String> names;

    /** The names of the rules in {@code files}. */
    public RuleNames(List<DrlFile> files) {
        names = files.stream()
                .flatMap(file -> file.rules().stream())
                .map(DrlFile.Rule::plainName)
                .collect(Collectors.toSet());
    }

    /** A remark on each of {@code situations} and each breach of {@code obligations} that has no rule. */
    public List<Remark> missing(List<Situation> situations, List<Obligation> obligations) {
        List<Remark> missing = new ArrayList<>();
        situations.forEach(situation -> expect(situation.id(), "", situation.id() + " arises", missing));
        for (Obligation obligation : obligations) {
            for (int i = 0; i < obligation.breaches().size(); i++) {
                String rule =
                        obligation.id() + " " + obligation.breaches().get(i).key();
                expect(obligation.id(), "/breaches/" + i, rule, missing);
            }
        }
        return missing;
    }

    private void expect(String subject, String path, String rule, List<Remark> missing) {
        new Remarks(subject, missing).expect(names.contains(rule), path, "no-rule", rule);
    }
}
