package org.anjuan.law.rulebook;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.anjuan.casefile.CasePath;
import org.anjuan.law.Breach;
import org.anjuan.law.FigureRule;
import org.anjuan.law.LeftOut;
import org.anjuan.law.Need;
import org.anjuan.law.Obligation;
import org.anjuan.law.Situation;
import org.anjuan.law.Text;
import org.anjuan.law.Version;

/** Checks that the parts of a rule book fit together: what one names, another must have. */
final class RulebookCheck {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z]+)}");

    private final Rulebook rulebook;
    private final List<String> problems = new ArrayList<>();

    RulebookCheck(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    void run() {
        Set<String> situations = unique(
                "situation", rulebook.situations().stream().map(Situation::id).toList());
        Set<String> obligations = unique(
                "obligation",
                rulebook.obligations().stream().map(Obligation::id).toList());
        Set<String> figures = unique(
                "figure", rulebook.figures().stream().map(FigureRule::key).toList());
        for (Situation situation : rulebook.situations()) {
            needs(situation.id(), situation.needs(), figures);
        }
        for (FigureRule figure : rulebook.figures()) {
            figure.days().forEach(day -> path(figure.key(), day));
            for (LeftOut span : figure.leavesOut()) {
                path(figure.key(), span.from());
                span.to().forEach(end -> path(figure.key(), end));
            }
            figure.values().forEach(value -> texts(figure.key() + " source", value.source()));
            expect(!figure.values().isEmpty() || figure.days().isEmpty(), figure.key(), "has no value");
        }
        for (Obligation obligation : rulebook.obligations()) {
            check(obligation, situations, obligations, figures);
        }
        circles();
        if (!problems.isEmpty()) {
            throw new RulebookException(String.join(System.lineSeparator(), problems));
        }
    }

    private void check(Obligation obligation, Set<String> situations, Set<String> obligations, Set<String> figures) {
        String id = obligation.id();
        expect(situations.contains(obligation.situation()), id, "names no known situation: " + obligation.situation());
        obligation.day().forEach(day -> path(id, day));
        if (obligation.begins() != null) {
            path(id, obligation.begins());
        }
        for (String other : obligation.yieldsTo()) {
            expect(obligations.contains(other), id, "yields to an unknown obligation: " + other);
        }
        versions(id, obligation.versions());
        unique(id + " breach", obligation.breaches().stream().map(Breach::key).toList());
        for (Breach breach : obligation.breaches()) {
            needs(id + " " + breach.key(), breach.needs(), figures);
            expect(
                    placeholders(breach.message().zh())
                            .equals(placeholders(breach.message().en())),
                    id + " " + breach.key(),
                    "has other placeholders in Chinese than in English");
        }
        if (obligation.ahead().paper() != null) {
            path(id, obligation.ahead().paper());
        }
        texts(id, obligation.title(), obligation.remedyBefore(), obligation.remedyAfter());
    }

    /** Obligations that yield to each other in a circle would all stay silent. */
    private void circles() {
        Map<String, List<String>> yieldsTo = new HashMap<>();
        rulebook.obligations().forEach(obligation -> yieldsTo.put(obligation.id(), obligation.yieldsTo()));
        for (String id : yieldsTo.keySet()) {
            Set<String> reached = new HashSet<>();
            Deque<String> open = new ArrayDeque<>(yieldsTo.getOrDefault(id, List.of()));
            while (!open.isEmpty()) {
                String next = open.remove();
                if (reached.add(next)) {
                    open.addAll(yieldsTo.getOrDefault(next, List.of()));
                }
            }
            expect(!reached.contains(id), id, "yields to itself, directly or through others");
        }
    }

    private void versions(String id, List<Version> versions) {
        expect(!versions.isEmpty(), id, "has no version");
        for (int i = 0; i < versions.size(); i++) {
            Version version = versions.get(i);
            expect(rulebook.laws().containsKey(version.law()), id, "cites an unknown law: " + version.law());
            if (i > 0) {
                Version before = versions.get(i - 1);
                expect(
                        before.until() != null && before.until().isBefore(version.from()),
                        id,
                        "has versions that overlap or are not oldest first");
            }
        }
    }

    private void needs(String where, List<Need> needs, Set<String> figures) {
        for (Need need : needs) {
            if (need.isFigure()) {
                expect(figures.contains(need.figure()), where, "needs an unknown figure: " + need.figure());
            } else {
                need.pointers().forEach(pointer -> path(where, pointer));
            }
        }
    }

    private void path(String where, String path) {
        try {
            CasePath.of(path);
        } catch (IllegalArgumentException e) {
            problems.add(where + ": " + e.getMessage());
        }
    }

    private void texts(String where, Text... texts) {
        for (Text text : texts) {
            expect(text != null && !text.zh().isBlank() && !text.en().isBlank(), where, "lacks a text");
        }
    }

    private Set<String> unique(String what, List<String> names) {
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            expect(seen.add(name), what, "stands twice: " + name);
        }
        return seen;
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void expect(boolean holds, String where, String problem) {
        if (!holds) {
            problems.add(where + " " + problem);
        }
    }
}
