package org.anjuan.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
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
        this(clauses, new CaseWorkshop(clauses, reviewer, locale));
    }

    Planter(Clauses clauses, CaseWorkshop workshop) {
        this.clauses = clauses;
        this.workshop = workshop;
    }

    /**
     * A case with the defect of {@code clause} and nothing else; only where every example brings about other defects, with
     * those that the example names. Broken where it can be, else questioned; empty where no example fits.
     *
     * @param base the lawful case to change; null for the example's own
     * @param seed decides which example is taken where there are several
     */
    public Optional<ExerciseCase> plant(Clause clause, @Nullable Base base, long seed) {
        List<Ingredient> breaks = new ArrayList<>(clause.broken());
        List<Ingredient> questions = new ArrayList<>(clause.questioned());
        Collections.shuffle(breaks, new Random(seed));
        Collections.shuffle(questions, new Random(seed));
        return first(Stream.concat(breaks.stream(), questions.stream()), base);
    }

    /** The same with the first example, which is the plainest. */
    Optional<ExerciseCase> typical(Clause clause) {
        return first(Stream.concat(clause.broken().stream(), clause.questioned().stream()), null);
    }

    private Optional<ExerciseCase> first(Stream<Ingredient> defects, @Nullable Base base) {
        return defects.sorted(Comparator.comparingInt(defect -> defect.defects().size()))
                .flatMap(defect ->
                        workshop.make(base == null ? clauses.base(defect.base()) : base, List.of(defect)).stream())
                .findFirst();
    }
}
