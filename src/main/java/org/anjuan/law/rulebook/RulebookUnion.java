package org.anjuan.law.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anjuan.casefile.reading.UnreadableCaseFile;
import org.anjuan.law.FigureRule;
import org.anjuan.law.FigureValue;
import org.anjuan.law.Obligation;
import org.anjuan.law.Remark;
import org.anjuan.law.Remarks;
import org.anjuan.law.Situation;
import org.anjuan.law.Text;

/** A rule book with what a folder of local rules adds to it. The folder adds; it changes nothing that is there. */
public final class RulebookUnion {
    private final Rulebook base;
    private final RuleFolder added;
    private final List<Remark> remarks = new ArrayList<>();

    /** The union of {@code base} with {@code added}. */
    public RulebookUnion(Rulebook base, RuleFolder added) {
        this.base = base;
        this.added = added;
    }

    /**
     * The whole rule book; its digest stays that of the base.
     *
     * @throws UnreadableCaseFile if what is added has a name that is taken, or does not fit what is there
     */
    public Rulebook rulebook() throws UnreadableCaseFile {
        Map<String, Text> laws = new LinkedHashMap<>(base.laws());
        laws.putAll(added.laws());
        Map<String, Text> stages = new LinkedHashMap<>(base.stages());
        stages.putAll(added.stages());
        Rulebook union = new Rulebook(
                laws,
                stages,
                base.consequences(),
                concat(base.situations(), added.situations()),
                concat(base.obligations(), added.obligations()),
                figures(),
                base.restDays(),
                base.digest());
        taken("", base.laws().keySet(), List.copyOf(added.laws().keySet()));
        taken("", base.stages().keySet(), List.copyOf(added.stages().keySet()));
        taken(
                "/id",
                base.situations().stream().map(Situation::id).collect(Collectors.toSet()),
                added.situations().stream().map(Situation::id).toList());
        taken(
                "/id",
                base.obligations().stream().map(Obligation::id).collect(Collectors.toSet()),
                added.obligations().stream().map(Obligation::id).toList());
        if (remarks.isEmpty()) {
            remarks.addAll(new RulebookCheck(union).remarks());
        }
        if (!remarks.isEmpty()) {
            throw new UnreadableCaseFile(added.problem(remarks.get(0)));
        }
        return union;
    }

    private void taken(String path, Set<String> names, List<String> more) {
        for (String name : more) {
            new Remarks(name, remarks).expect(!names.contains(name), path, "built-in", name);
        }
    }

    /** A figure that is there already gets the added values, which bind whom the others do not. */
    private List<FigureRule> figures() {
        Map<String, FigureRule> figures = new LinkedHashMap<>();
        base.figures().forEach(figure -> figures.put(figure.key(), figure));
        List<FigureRule> twice = new ArrayList<>();
        for (FigureRule figure : added.figures()) {
            FigureRule there = figures.putIfAbsent(figure.key(), figure);
            if (there != null && base.figures().contains(there)) {
                figures.put(figure.key(), more(there, figure));
            } else if (there != null) {
                twice.add(figure);
            }
        }
        return concat(List.copyOf(figures.values()), twice);
    }

    private FigureRule more(FigureRule there, FigureRule figure) {
        Remarks of = new Remarks(figure.key(), remarks);
        of.expect(
                figure.days().equals(there.days())
                        && figure.rollOver() == there.rollOver()
                        && figure.leavesOut().equals(there.leavesOut()),
                "",
                "other-figure",
                figure.key());
        for (int i = 0; i < figure.values().size(); i++) {
            FigureValue value = figure.values().get(i);
            of.expect(
                    there.values().stream().noneMatch(other -> collide(value, other)),
                    "/values/" + i,
                    "value-built-in",
                    figure.key());
        }
        return new FigureRule(
                there.key(),
                there.stage(),
                there.text(),
                there.days(),
                there.rollOver(),
                there.leavesOut(),
                concat(there.values(), figure.values()));
    }

    /** Whether both bind the same cases on some day. */
    private static boolean collide(FigureValue one, FigureValue other) {
        return one.party() == other.party()
                && one.domain() == other.domain()
                && one.procedure() == other.procedure()
                && Objects.equals(one.region(), other.region())
                && begins(one).isBefore(ends(other))
                && begins(other).isBefore(ends(one));
    }

    private static LocalDate begins(FigureValue value) {
        return Objects.requireNonNullElse(value.from(), LocalDate.MIN);
    }

    /** The day after the last. */
    private static LocalDate ends(FigureValue value) {
        return value.until() == null ? LocalDate.MAX : value.until().plusDays(1);
    }

    private static <T> List<T> concat(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
