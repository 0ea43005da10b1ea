package org.anjuan.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.anjuan.law.Obligation;
import org.anjuan.review.Reviewer;
import org.anjuan.training.Mixture.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Sets exams: draws cases by a seed and proves each with a review, so that the key never says anything but what the rules
 * find. The same seed gives the same cases.
 */
public final class ExamSetter {
    private static final int TRIES = 60;
    /** How many further changes are tried beside those that a case has already. */
    private static final int WIDTH = 12;

    private final Clauses clauses;
    private final CaseWorkshop workshop;
    private final List<Clause> all;
    private final List<Clause> pool;
    private final List<Clause> taught;
    private final Random random;
    private final Set<String> used = new HashSet<>();

    /**
     * A setter that draws from the obligations of {@code stage}, or from all where that is null.
     *
     * @param course what easy exams are about
     * @param seed decides what is drawn
     * @param locale the language of the case files
     */
    public ExamSetter(
            Clauses clauses, Course course, Reviewer reviewer, @Nullable String stage, long seed, Locale locale) {
        this.clauses = clauses;
        this.workshop = new CaseWorkshop(clauses, reviewer, locale);
        this.random = new Random(seed);
        Set<String> known = new HashSet<>();
        reviewer.rulebook().obligations().stream()
                .filter(obligation -> stage == null || obligation.stage().equals(stage))
                .map(Obligation::id)
                .forEach(known::add);
        this.all = clauses.all();
        this.taught = all.stream()
                .filter(clause -> course.obligations().contains(clause.obligation()))
                .toList();
        this.pool = all.stream()
                .filter(clause -> known.contains(clause.obligation()))
                .toList();
    }

    /** {@code count} cases in a drawn order, made of what {@code difficulty} asks for. */
    public List<ExerciseCase> cases(int count, Difficulty difficulty) {
        List<Clause> leads = leads(difficulty);
        List<ExerciseCase> cases = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            cases.add(draw(difficulty.mixture(i), leads, difficulty.isPlain()));
        }
        Collections.shuffle(cases, random);
        return cases;
    }

    private List<Clause> leads(Difficulty difficulty) {
        List<Clause> plain = pool.stream().filter(taught::contains).toList();
        return difficulty.isPlain() && !plain.isEmpty() ? plain : pool;
    }

    /** A case of {@code mixture}; where none can be made, a simpler one. */
    private ExerciseCase draw(Mixture mixture, List<Clause> leads, boolean plain) {
        return mixture.andSimpler().stream()
                .flatMap(kinds -> drawn(kinds.kinds(), leads, plain).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("there is no lawful case"));
    }

    private Optional<ExerciseCase> drawn(List<Kind> kinds, List<Clause> leads, boolean plain) {
        for (int i = 0; i < TRIES; i++) {
            Clause clause = leads.get(random.nextInt(leads.size()));
            Optional<ExerciseCase> made = made(kinds, clause, plain);
            // in the first half of the tries nothing is asked twice
            if (made.isPresent() && (i >= TRIES / 2 || isNew(made.get()))) {
                used.addAll(made.get().defects());
                used.add(made.get().source().text());
                return made;
            }
        }
        return Optional.empty();
    }

    private boolean isNew(ExerciseCase made) {
        return Collections.disjoint(used, made.defects())
                && !used.contains(made.source().text());
    }

    private Optional<ExerciseCase> made(List<Kind> kinds, Clause clause, boolean plain) {
        if (kinds.isEmpty()) {
            return workshop.make(clauses.base(clause.base()), List.of());
        }
        List<Ingredient> fitting = kinds.get(0).of(clause);
        if (fitting.isEmpty()) {
            return Optional.empty();
        }
        Ingredient first = fitting.get(plain ? 0 : random.nextInt(fitting.size()));
        return workshop.make(clauses.base(first.base()), List.of(first))
                .flatMap(made -> further(made, kinds.subList(1, kinds.size()), plain ? taught : all));
    }

    /** {@code made} with further changes of these kinds, each of another clause. */
    private Optional<ExerciseCase> further(ExerciseCase made, List<Kind> kinds, List<Clause> from) {
        if (kinds.isEmpty()) {
            return Optional.of(made);
        }
        String base = made.changes().get(0).base();
        List<Clause> others = new ArrayList<>(from);
        made.changes().forEach(change -> others.remove(change.clause()));
        Collections.shuffle(others, random);
        return others.stream()
                .flatMap(other -> kinds.get(0).of(other).stream()
                        .filter(change -> change.base().equals(base) && made.leavesRoomFor(change))
                        .limit(1))
                .limit(WIDTH)
                .flatMap(change -> workshop.make(clauses.base(base), with(made.changes(), change)).stream())
                .flatMap(more -> further(more, kinds.subList(1, kinds.size()), from).stream())
                .findFirst();
    }

    private static List<Ingredient> with(List<Ingredient> changes, Ingredient change) {
        List<Ingredient> more = new ArrayList<>(changes);
        more.add(change);
        return more;
    }
}
