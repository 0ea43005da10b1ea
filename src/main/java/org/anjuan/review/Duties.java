package org.anjuan.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.anjuan.casefile.CasePath;
import org.anjuan.law.Breach;
import org.anjuan.law.Grade;
import org.anjuan.law.Need;
import org.anjuan.law.Obligation;
import org.anjuan.law.Situation;
import org.anjuan.law.Version;
import org.anjuan.law.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;

/** The obligations of a rule book with everything resolved that does not depend on a case. */
final class Duties {
    private final List<Duty> all = new ArrayList<>();
    private final Map<String, Requirement> requirements = new HashMap<>();
    private final Map<String, CasePath> paths = new HashMap<>();

    Duties(Rulebook rulebook) {
        Map<String, Situation> situations = new HashMap<>();
        rulebook.situations().forEach(situation -> situations.put(situation.id(), situation));
        for (Obligation obligation : rulebook.obligations()) {
            Situation situation = Objects.requireNonNull(situations.get(obligation.situation()));
            all.add(duty(obligation, situation, rulebook));
        }
    }

    /** All duties in the order of the rule book. */
    List<Duty> all() {
        return all;
    }

    /**
     * One obligation.
     *
     * @param continuous whether it has stood without a gap since its law began, so that its day does not matter
     * @param certain whether any of its breaches can be certain
     */
    record Duty(
            Obligation obligation,
            Situation situation,
            List<Requirement> situationNeeds,
            List<CasePath> days,
            @Nullable CasePath begins,
            List<Way> ways,
            boolean continuous,
            boolean certain) {}

    /** One way to break it and what must be known of it. */
    record Way(Breach breach, List<Requirement> needs) {}

    /**
     * A need; one and the same object wherever it is stated.
     *
     * @param alternatives the paths of which one must be known; empty for a figure
     */
    record Requirement(Need need, List<CasePath> alternatives) {}

    private Duty duty(Obligation obligation, Situation situation, Rulebook rulebook) {
        String begins = obligation.begins();
        return new Duty(
                obligation,
                situation,
                requirements(situation.needs()),
                obligation.day().stream().map(this::path).toList(),
                begins == null ? null : path(begins),
                obligation.breaches().stream()
                        .map(breach -> new Way(breach, requirements(breach.needs())))
                        .toList(),
                continuous(obligation, rulebook),
                obligation.breaches().stream().anyMatch(breach -> breach.grade() == Grade.VIOLATED));
    }

    private List<Requirement> requirements(List<Need> needs) {
        return needs.stream()
                .map(need -> requirements.computeIfAbsent(need.text(), text -> requirement(need)))
                .toList();
    }

    private Requirement requirement(Need need) {
        return new Requirement(
                need,
                need.isFigure()
                        ? List.of()
                        : need.pointers().stream().map(this::path).toList());
    }

    private CasePath path(String text) {
        return paths.computeIfAbsent(text, CasePath::of);
    }

    private static boolean continuous(Obligation obligation, Rulebook rulebook) {
        List<Version> versions = obligation.versions();
        for (int i = 1; i < versions.size(); i++) {
            var until = versions.get(i - 1).until();
            if (until == null || !until.plusDays(1).equals(versions.get(i).from())) {
                return false;
            }
        }
        Version first = versions.get(0);
        return obligation.latest().until() == null
                && rulebook.obligations().stream()
                        .flatMap(other -> other.versions().stream())
                        .filter(version -> version.law().equals(first.law()))
                        .noneMatch(version -> version.from().isBefore(first.from()));
    }
}
