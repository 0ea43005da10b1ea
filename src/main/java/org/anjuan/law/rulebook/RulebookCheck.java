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
import org.anjuan.law.Remark;
import org.anjuan.law.Remarks;
import org.anjuan.law.Situation;
import org.anjuan.law.Text;
import org.anjuan.law.Version;

/** Checks that the parts of a rule book fit together: what one names, another must have. */
final class RulebookCheck {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z]+)}");

    private final Rulebook rulebook;
    private final List<Remark> all = new ArrayList<>();

    RulebookCheck(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** What does not fit, each remark on an obligation, a situation or a figure by its id. */
    List<Remark> remarks() {
        Set<String> situations =
                unique("/id", rulebook.situations().stream().map(Situation::id).toList());
        Set<String> obligations = unique(
                "/id", rulebook.obligations().stream().map(Obligation::id).toList());
        Set<String> figures =
                unique("/key", rulebook.figures().stream().map(FigureRule::key).toList());
        for (Situation situation : rulebook.situations()) {
            needs("/needs", situation.needs(), figures, on(situation.id()));
        }
        rulebook.figures().forEach(figure -> check(figure, on(figure.key())));
        for (Obligation obligation : rulebook.obligations()) {
            Remarks remarks = on(obligation.id());
            remarks.expect(
                    situations.contains(obligation.situation()),
                    "/situation",
                    "unknown-situation",
                    obligation.situation());
            remarks.expect(rulebook.stages().containsKey(obligation.stage()), "", "unnamed-stage", obligation.stage());
            for (int i = 0; i < obligation.yieldsTo().size(); i++) {
                String other = obligation.yieldsTo().get(i);
                remarks.expect(obligations.contains(other), "/yieldsTo/" + i, "unknown-obligation", other);
            }
            check(obligation, figures, remarks);
        }
        circles();
        return all;
    }

    private void check(FigureRule figure, Remarks remarks) {
        paths("/days", figure.days(), remarks);
        for (int i = 0; i < figure.leavesOut().size(); i++) {
            LeftOut span = figure.leavesOut().get(i);
            path("/leavesOut/" + i + "/from", span.from(), remarks);
            paths("/leavesOut/" + i + "/to", span.to(), remarks);
        }
        for (int i = 0; i < figure.values().size(); i++) {
            text("/values/" + i + "/source", figure.values().get(i).source(), remarks);
        }
        remarks.expect(!figure.values().isEmpty() || figure.days().isEmpty(), "/values", "no-value");
    }

    private void check(Obligation obligation, Set<String> figures, Remarks remarks) {
        paths("/day", obligation.day(), remarks);
        if (obligation.begins() != null) {
            path("/begins", obligation.begins(), remarks);
        }
        if (obligation.ahead().paper() != null) {
            path("/ahead/paper", obligation.ahead().paper(), remarks);
        }
        versions(obligation.versions(), remarks);
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < obligation.breaches().size(); i++) {
            Breach breach = obligation.breaches().get(i);
            String place = "/breaches/" + i;
            remarks.expect(keys.add(breach.key()), place + "/key", "named-twice", breach.key());
            needs(place + "/needs", breach.needs(), figures, remarks);
            remarks.expect(
                    placeholders(breach.message().zh())
                            .equals(placeholders(breach.message().en())),
                    place + "/message",
                    "placeholders",
                    breach.key());
        }
        text("/title", obligation.title(), remarks);
        text("/remedyBefore", obligation.remedyBefore(), remarks);
        text("/remedyAfter", obligation.remedyAfter(), remarks);
    }

    /** Obligations that yield to each other in a circle would all stay silent. */
    private void circles() {
        Map<String, List<String>> yieldsTo = new HashMap<>();
        rulebook.obligations().forEach(obligation -> yieldsTo.put(obligation.id(), obligation.yieldsTo()));
        for (Obligation obligation : rulebook.obligations()) {
            Set<String> reached = new HashSet<>();
            Deque<String> open = new ArrayDeque<>(obligation.yieldsTo());
            while (!open.isEmpty()) {
                String next = open.remove();
                if (reached.add(next)) {
                    open.addAll(yieldsTo.getOrDefault(next, List.of()));
                }
            }
            on(obligation.id()).expect(!reached.contains(obligation.id()), "/yieldsTo", "yields-to-itself");
        }
    }

    private void versions(List<Version> versions, Remarks remarks) {
        remarks.expect(!versions.isEmpty(), "/versions", "no-version");
        for (int i = 0; i < versions.size(); i++) {
            Version version = versions.get(i);
            remarks.expect(
                    rulebook.laws().containsKey(version.law()),
                    "/versions/" + i + "/law",
                    "unknown-law",
                    version.law());
            if (i > 0) {
                Version before = versions.get(i - 1);
                remarks.expect(
                        before.until() != null && before.until().isBefore(version.from()),
                        "/versions/" + i,
                        "versions-overlap");
            }
        }
    }

    private static void needs(String place, List<Need> needs, Set<String> figures, Remarks remarks) {
        for (int i = 0; i < needs.size(); i++) {
            Need need = needs.get(i);
            String here = place + "/" + i;
            if (need.isFigure()) {
                remarks.expect(figures.contains(need.figure()), here, "unknown-figure", need.figure());
            } else {
                need.pointers().forEach(pointer -> path(here, pointer, remarks));
            }
        }
    }

    private static void paths(String place, List<String> paths, Remarks remarks) {
        for (int i = 0; i < paths.size(); i++) {
            path(place + "/" + i, paths.get(i), remarks);
        }
    }

    private static void path(String place, String path, Remarks remarks) {
        try {
            CasePath.of(path);
        } catch (IllegalArgumentException e) {
            remarks.fault(place, "no-such-path", path);
        }
    }

    private static void text(String place, Text text, Remarks remarks) {
        remarks.expect(!text.zh().isBlank() && !text.en().isBlank(), place, "blank-text");
    }

    private Set<String> unique(String place, List<String> names) {
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            on(name).expect(seen.add(name), place, "named-twice", name);
        }
        return seen;
    }

    private Remarks on(String subject) {
        return new Remarks(subject, all);
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
