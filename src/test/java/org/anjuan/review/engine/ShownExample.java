package org.anjuan.review.engine;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.anjuan.casefile.reading.CaseFileReader;
import org.anjuan.casefile.reading.CaseSource;
import org.anjuan.casefile.reading.Format;
import org.anjuan.law.rulebook.Rulebook;
import org.anjuan.review.Finding;
import org.anjuan.review.Outcome;
import org.anjuan.review.Reviewer;
import org.anjuan.review.TakenOut;
import org.anjuan.review.facts.Facts;
import org.anjuan.training.Clause;
import org.anjuan.training.Clauses;
import org.anjuan.training.Example;
import org.jspecify.annotations.Nullable;

/**
 * A clause example, ready to be reviewed again and again.
 *
 * @param reviewer that tells its facts
 * @param outcome of the obligation whose clause this is
 * @param also the other obligations that the example is expected to break
 */
record ShownExample(
        String obligation,
        Reviewer reviewer,
        CaseSource source,
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
        Reviewer here = reviewer.in(clauses.county(clause, example));
        CaseSource source = clauses.apply(clause, example);
        return new ShownExample(
                clause.obligation(),
                here,
                source,
                here.facts(new CaseFileReader().read(source), asOf),
                asOf,
                outcome,
                example.breach(),
                example.also() == null ? Set.of() : example.also().keySet());
    }

    /** What the rules are told of the case where one of its values is not known, for each of them. */
    List<Facts> lacking() throws Exception {
        ObjectNode file = (ObjectNode) new ObjectMapper().readTree(source.text());
        List<Facts> lacking = new ArrayList<>();
        for (String value : TakenOut.values(file)) {
            byte[] rest = TakenOut.without(file, value).toString().getBytes(StandardCharsets.UTF_8);
            CaseSource without = CaseSource.of(source.name(), rest, Format.JSON);
            lacking.add(reviewer.facts(new CaseFileReader().read(without), asOf));
        }
        return lacking;
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
