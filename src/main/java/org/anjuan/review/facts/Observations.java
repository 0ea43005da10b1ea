package org.anjuan.review.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.anjuan.law.Figure;
import org.anjuan.law.Period;
import org.jspecify.annotations.Nullable;

/** What the rules report of one case: the only thing a rule's then-part may speak to. */
public final class Observations {
    private final Facts facts;
    private final Set<String> arisen = new LinkedHashSet<>();
    private final Set<String> awaited = new LinkedHashSet<>();
    private final List<Observation> breaches = new ArrayList<>();
    private final List<Observation> dues = new ArrayList<>();
    private final Map<String, List<Observation>> lacks = new HashMap<>();

    /** Observations on the case of {@code facts}. */
    public Observations(Facts facts) {
        this.facts = facts;
    }

    /** The situation {@code id} has arisen. */
    public void arises(String id) {
        arisen.add(id);
    }

    /** The situation {@code id} has not arisen yet, but lies ahead in this open file. */
    public void awaits(String id) {
        awaited.add(id);
    }

    /** The obligation is broken in the way that the rule book calls {@code key}. */
    public Observation breach(String obligation, String key) {
        Observation breach = new Observation(obligation, key);
        breaches.add(breach);
        return breach;
    }

    /** The obligation has still to be met by the end of {@code period}. */
    public Observation due(String obligation, Period period) {
        Observation due = new Observation(obligation, "due").by(period);
        dues.add(due);
        return due;
    }

    /** The obligation has still to be met by the end of {@code time}, under its shortest reading. */
    public Observation due(String obligation, DecisionTime time) {
        Observation due = due(obligation, time.period());
        due.lastDay = time.earliestEnd();
        return due;
    }

    /** The obligation turns in this case on a value that the file does not give; its evidence is where that should stand. */
    public Observation lacks(String obligation) {
        Observation lack = new Observation(obligation, "lacks");
        lacks.computeIfAbsent(obligation, id -> new ArrayList<>()).add(lack);
        return lack;
    }

    /** Situations that have arisen. */
    public Set<String> arisen() {
        return arisen;
    }

    /** Situations that lie ahead. */
    public Set<String> awaited() {
        return awaited;
    }

    /** Breaches as observed, in an order that does not depend on the order of the rules. */
    public List<Observation> breaches() {
        return breaches.stream()
                .sorted(Comparator.comparing(Observation::obligation)
                        .thenComparing(Observation::key)
                        .thenComparing(breach -> breach.evidence().toString())
                        .thenComparing(breach -> breach.values().toString()))
                .toList();
    }

    /** Duties that still run. */
    public List<Observation> dues() {
        return dues;
    }

    /** Pointers to values that {@code obligation} turns on in this case and that the file does not give. */
    public List<String> lackedBy(String obligation) {
        return lacks.getOrDefault(obligation, List.of()).stream()
                .flatMap(lack -> lack.evidence().stream())
                .sorted()
                .toList();
    }

    /** One observation with its evidence. */
    public final class Observation {
        private final String obligation;
        private final String key;
        private final Set<String> evidence = new LinkedHashSet<>();
        private final Map<String, Object> values = new LinkedHashMap<>();
        private final List<Period> periods = new ArrayList<>();
        private final List<Figure> figures = new ArrayList<>();
        private @Nullable LocalDate lastDay;

        private Observation(String obligation, String key) {
            this.obligation = obligation;
            this.key = key;
        }

        /** It shows in {@code paper} as a whole, or in its absence from it. */
        public Observation at(Object paper) {
            evidence.add(facts.pointer(paper));
            return this;
        }

        /** It shows in one value of {@code paper}. */
        public Observation at(Object paper, String key) {
            evidence.add(facts.pointer(paper) + "/" + key);
            return this;
        }

        /** It shows at {@code pointer}, typically a paper that is absent. */
        public Observation atPointer(String pointer) {
            evidence.add(pointer);
            return this;
        }

        /** It rests on how {@code period} is counted. */
        public Observation by(Period period) {
            periods.add(period);
            evidence.add(facts.pointer(period.subject()));
            return this;
        }

        /** It rests on {@code figure}. */
        public Observation by(Figure figure) {
            figures.add(figure);
            return this;
        }

        /**
         * The message's placeholder {@code name} stands for {@code value}.
         *
         * @throws NullPointerException if the rule lets an unknown value through, so that the engine names the rule
         */
        public Observation with(String name, @Nullable Object value) {
            values.put(name, Objects.requireNonNull(value, name));
            return this;
        }

        /** The obligation it speaks of. */
        public String obligation() {
            return obligation;
        }

        /** The key of the breach. */
        public String key() {
            return key;
        }

        /** Pointers to where it shows. */
        public List<String> evidence() {
            return List.copyOf(evidence);
        }

        /** Values of the message's placeholders. */
        public Map<String, Object> values() {
            return values;
        }

        /** The periods it rests on. */
        public List<Period> periods() {
            return periods;
        }

        /** The last day to meet a duty, under its shortest reading; null where no period runs. */
        public @Nullable LocalDate lastDay() {
            return lastDay != null
                    ? lastDay
                    : periods.stream()
                            .map(Period::earliestEnd)
                            .min(Comparator.naturalOrder())
                            .orElse(null);
        }

        /** The figures it rests on. */
        public List<Figure> figures() {
            return figures;
        }
    }
}
