package org.anjuan.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.anjuan.law.Obligation;
import org.anjuan.law.Text;
import org.anjuan.review.Outcome;
import org.anjuan.review.Reviewer;
import org.jspecify.annotations.Nullable;

/**
 * Sets exams: draws cases by a seed and proves each with a review, so that the key never says anything but what the rules
 * find. The same seed gives the same cases.
 */
public final class ExamSetter {
    private static final int TRIES = 60;

    private final Clauses clauses;
    private final CaseWorkshop workshop;
    private final Planter planter;
    private final List<Clause> all;
    private final List<Clause> pool;
    private final Random random;
    private final Set<String> used = new HashSet<>();

    /**
     * A setter that draws from the obligations of {@code stage}, or from all where that is null.
     *
     * @param seed decides what is drawn
     * @param locale the language of the case files
     */
    public ExamSetter(Clauses clauses, Reviewer reviewer, @Nullable String stage, long seed, Locale locale) {
        this.clauses = clauses;
        this.workshop = new CaseWorkshop(reviewer, locale);
        this.planter = new Planter(clauses, reviewer, locale);
        this.random = new Random(seed);
        Set<String> known = new HashSet<>();
        reviewer.rulebook().obligations().stream()
                .filter(obligation -> stage == null || obligation.stage().equals(stage))
                .map(Obligation::id)
                .forEach(known::add);
        this.all = clauses.all();
        this.pool = all.stream()
                .filter(clause -> known.contains(clause.obligation()))
                .toList();
    }

    /** {@code count} cases in a drawn order, of the kinds that {@code difficulty} asks for. */
    public List<ExerciseCase> cases(int count, Difficulty difficulty) {
        List<ExerciseCase> cases = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            cases.add(draw(difficulty.kind(i)));
        }
        Collections.shuffle(cases, random);
        return cases;
    }

    /** A case of {@code kind}; a lawful one where none of that kind can be made. */
    private ExerciseCase draw(QuestionKind kind) {
        for (int i = 0; i < TRIES; i++) {
            Clause clause = one(pool);
            Optional<ExerciseCase> made = i < TRIES / 2 && used.contains(clause.obligation())
                    ? Optional.empty() // in the first half of the tries nothing is asked twice
                    : make(kind, clause);
            if (made.isPresent()) {
                used.addAll(made.get().defects());
                return made.get();
            }
        }
        return pool.stream()
                .flatMap(clause -> make(QuestionKind.LAWFUL, clause).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("there is no lawful case"));
    }

    private Optional<ExerciseCase> make(QuestionKind kind, Clause clause) {
        return switch (kind) {
            case LAWFUL -> planter.unbroken(clause.base()).filter(ExamSetter::isLawful);
            case NEAR_MISS -> example(clause.keeps()).flatMap(example -> nearMiss(clause, example));
            case BROKEN ->
                example(clause.breaks()).flatMap(example -> planter.planted(example, Outcome.VIOLATED, clause, null));
            case QUESTIONED ->
                example(clause.questions())
                        .flatMap(example -> planter.planted(example, Outcome.QUESTIONED, clause, null));
            case SEVERAL -> example(clause.breaks()).flatMap(example -> several(clause, example));
        };
    }

    private Optional<ExerciseCase> nearMiss(Clause clause, Example example) {
        String base = clause.baseOf(example);
        return workshop.make(clauses.base(base), List.of(example), example.name())
                .filter(ExamSetter::isLawful);
    }

    private static boolean isLawful(ExerciseCase made) {
        return made.defects().isEmpty();
    }

    /** {@code example} together with a second one of another obligation that changes the same lawful case. */
    private Optional<ExerciseCase> several(Clause clause, Example example) {
        String base = clause.baseOf(example);
        List<Clause> others = new ArrayList<>(all);
        Collections.shuffle(others, random);
        return others.stream()
                .filter(other -> !other.obligation().equals(clause.obligation()))
                .flatMap(other -> other.breaks().stream()
                        .filter(second -> other.baseOf(second).equals(base))
                        .limit(1)
                        .flatMap(second -> both(base, clause, example, other, second).stream()))
                .findFirst();
    }

    private Optional<ExerciseCase> both(String base, Clause clause, Example first, Clause other, Example second) {
        if (first.asOf() != null || second.asOf() != null) {
            return Optional.empty(); // one case has one day of review
        }
        Text told = new Text(
                first.name().zh() + "；" + second.name().zh(),
                first.name().en() + "; " + second.name().en());
        Set<String> expected = new TreeSet<>(first.alsoBroken());
        expected.addAll(second.alsoBroken());
        expected.add(clause.obligation());
        expected.add(other.obligation());
        return workshop.make(clauses.base(base), List.of(first, second), told)
                .filter(made -> made.defects().equals(expected));
    }

    private Optional<Example> example(List<Example> examples) {
        return examples.isEmpty() ? Optional.empty() : Optional.of(one(examples));
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
