package org.anjuan.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.anjuan.casefile.CasePath;
import org.anjuan.law.Figure;
import org.anjuan.law.Need;
import org.anjuan.law.Period;
import org.anjuan.review.Duties.Requirement;
import org.anjuan.review.facts.Facts;
import org.anjuan.review.facts.Observations.Observation;

/** What one case leaves unknown of what the rules need. */
final class Unknowns {
    private final Facts facts;
    private final Set<String> figures = new HashSet<>();
    private final Map<Requirement, List<String>> known = new IdentityHashMap<>();

    Unknowns(Facts facts) {
        this.facts = facts;
        for (Object fact : facts.all()) {
            if (fact instanceof Period period) {
                figures.add(period.key());
            } else if (fact instanceof Figure figure) {
                figures.add(figure.key());
            }
        }
        figures.removeAll(facts.unknownFigures());
    }

    /** Pointers and figures among {@code needs} that the case does not give. */
    List<String> of(List<Requirement> needs) {
        Set<String> unknown = null;
        for (Requirement need : needs) {
            List<String> here = known.computeIfAbsent(need, this::of);
            if (!here.isEmpty()) {
                unknown = unknown == null ? new LinkedHashSet<>() : unknown;
                unknown.addAll(here);
            }
        }
        return unknown == null ? List.of() : new ArrayList<>(unknown);
    }

    private List<String> of(Requirement requirement) {
        Need need = requirement.need();
        if (need.isFigure()) {
            return figures.contains(need.figure()) ? List.of() : List.of(need.text());
        }
        List<String> unknown = List.of();
        for (CasePath path : requirement.alternatives()) {
            List<String> here = path.unknown(facts.file(), facts.recorded());
            if (here.isEmpty()) {
                return here;
            }
            unknown = unknown.isEmpty() ? here : unknown;
        }
        return unknown;
    }

    /**
     * Whether any of {@code unknown} keeps a breach from being spoken of: it does, unless the breach showed in another
     * element of the list that the unknown value belongs to.
     */
    boolean block(List<String> unknown, Observation breach) {
        return unknown.stream().anyMatch(pointer -> !concernsAnotherElement(pointer, breach.evidence()));
    }

    private static boolean concernsAnotherElement(String pointer, List<String> evidence) {
        String element = element(pointer);
        if (element.isEmpty()) {
            return false;
        }
        String list = element.substring(0, element.lastIndexOf('/') + 1);
        boolean inSameList = false;
        for (String place : evidence) {
            if ((place + "/").startsWith(element + "/")) {
                return false;
            }
            inSameList |= place.startsWith(list);
        }
        return inSameList;
    }

    /** The pointer up to its last list index; empty where it has none. */
    private static String element(String pointer) {
        String[] steps = pointer.split("/");
        for (int end = steps.length; end > 1; end--) {
            if (Character.isDigit(steps[end - 1].charAt(0))) {
                return String.join("/", List.of(steps).subList(0, end));
            }
        }
        return "";
    }
}
