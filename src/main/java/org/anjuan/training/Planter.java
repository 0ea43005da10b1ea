package org.anjuan.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.anjuan.review.Outcome;
import org.anjuan.review.Reviewer;
import org.jspecify.annotations.Nullable;

/** Plants one defect in a lawful case file. */
public final class Planter {
    private final Clauses clauses;
    private final CaseWorkshop workshop;

    /**
     * A planter that takes the defects from {@code clauses}, proves them with {@code reviewer} and writes case files in the
     * language of {@code locale}.
     */
    public Planter(Clauses clauses, Reviewer reviewer, Locale locale) {
        this.clauses = clauses;
        this.workshop = new CaseWorkshop(reviewer, locale);
    }

    /**
     * A case with exactly the defect of {@code clause} and what its example names besides: broken where it can be, else
     * questioned; empty where no example fits.
     *
     * @param base the lawful case to change; null for the example's own
     * @param seed decides which example is taken where there are several
     */
    public Optional<ExerciseCase> plant(Clause clause, @Nullable Base base, long seed) {
        List<Example> breaks = new ArrayList<>(clause.breaks());
        List<Example> questions = new ArrayList<>(clause.questions());
        Collections.shuffle(breaks, new Random(seed));
        Collections.shuffle(questions, new Random(seed));
        return first(breaks, questions, clause, base);
    }

    /** The same with the first example, which is the plainest. */
    Optional<ExerciseCase> typical(Clause clause) {
        return first(clause.breaks(), clause.questions(), clause, null);
    }

    private Optional<ExerciseCase> first(
            List<Example> breaks, List<Example> questions, Clause clause, @Nullable Base base) {
        return breaks.stream()
                .flatMap(example -> planted(example, Outcome.VIOLATED, clause, base).stream())
                .findFirst()
                .or(() -> questions.stream()
                        .flatMap(example -> planted(example, Outcome.QUESTIONED, clause, base).stream())
                        .findFirst());
    }

    /** The lawful case {@code base} without any change. */
    Optional<ExerciseCase> unbroken(String base) {
        return workshop.make(clauses.base(base), List.of(), null);
    }

    /** The case that {@code example} makes; empty where it does not give {@code outcome}, or gives more. */
    Optional<ExerciseCase> planted(Example example, Outcome outcome, Clause clause, @Nullable Base base) {
        Base changed = base == null ? clauses.base(clause.baseOf(example)) : base;
        return workshop.make(changed, List.of(example), example.name())
                .filter(made -> made.defects().equals(expected(clause, example)))
                .filter(made -> made.review().with(outcome).stream()
                        .anyMatch(finding -> finding.obligation().id().equals(clause.obligation())));
    }

    private static Set<String> expected(Clause clause, Example example) {
        Set<String> expected = new TreeSet<>(example.alsoBroken());
        expected.add(clause.obligation());
        return expected;
    }
}
