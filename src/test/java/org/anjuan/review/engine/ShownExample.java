package org.anjuan.review.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.anjuan.casefile.reading.CaseFileReader;
import org.anjuan.law.rulebook.Rulebook;
import org.anjuan.review.Finding;
import org.anjuan.review.Outcome;
import org.anjuan.review.Reviewer;
import org.anjuan.review.facts.Facts;
import org.anjuan.training.Clause;
import org.anjuan.training.Clauses;
import org.anjuan.training.Example;
import org.jspecify.annotations.Nullable;

/**
 * A clause example, ready to be reviewed again and again.
 *
 * @param outcome of the obligation whose clause this is
 * @param also the other obligations that the example is expected to break
 */
record ShownExample(
        String obligation,
        Facts facts,
        LocalDate asOf,
        Outcome outcome,
        @Nullable String breach,
        Set<String> also) {
    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

    static List<ShownExample> all(Clauses clauses, Rulebook rulebook) throws Exception {
        Reviewer reviewer = new Reviewer(rulebook, new RuleBase(List.of()));
        List<ShownExample> all = new ArrayList<>();
        for (var file : clauses.files()) {
            Clause clause = clauses.read(file);
            for (Example example : clause.breaks()) {
                all.add(of(clauses, reviewer, clause, example, Outcome.VIOLATED));
            }
            for (Example example : clause.questions()) {
                all.add(of(clauses, reviewer, clause, example, Outcome.QUESTIONED));
            }
            for (Example example : clause.keeps()) {
                Outcome outcome = example.outcome();
                all.add(of(clauses, reviewer, clause, example, outcome == null ? Outcome.SATISFIED : outcome));
            }
            for (Example example : clause.leavesOpen()) {
                all.add(of(clauses, reviewer, clause, example, Outcome.UNDETERMINED));
            }
        }
        return all;
    }

    private static ShownExample of(Clauses clauses, Reviewer reviewer, Clause clause, Example example, Outcome outcome)
            throws Exception {
        LocalDate asOf = example.asOf() == null ? AS_OF : example.asOf();
        return new ShownExample(
                clause.obligation(),
                reviewer.in(clauses.county(clause, example))
                        .facts(new CaseFileReader().read(clauses.apply(clause, example)), asOf),
                asOf,
                outcome,
                example.breach(),
                example.also() == null ? Set.of() : example.also().keySet());
    }

    /** Whether {@code finding} is what this example expects of its obligation, whichever that is. */
    boolean expects(Finding finding) {
        String id = finding.obligation().id();
        if (!id.equals(obligation)) {
            return also.contains(id) == finding.isDefect();
        }
        return finding.outcome() == outcome
                && (breach == null
                        || finding.signs().stream()
                                .anyMatch(sign -> sign.breach().key().equals(breach)));
    }
}
