package org.anjuan.report;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.anjuan.law.Text;
import org.anjuan.law.rulebook.Rulebook;

/** Names the stages of the rule book, and orders them as a case runs through them. */
public final class StageText implements Comparator<String> {
    private final Map<String, Text> stages;
    private final List<String> order;
    private final Locale locale;

    /** Names of the stages of {@code rulebook} for readers of {@code locale}. */
    public StageText(Locale locale, Rulebook rulebook) {
        this.stages = rulebook.stages();
        this.order = List.copyOf(stages.keySet());
        this.locale = locale;
    }

    /** What {@code stage} is called; the stage itself where the rule book does not know it. */
    public String of(String stage) {
        Text name = stages.get(stage);
        return name == null ? stage : name.in(locale);
    }

    /** Stages that the rule book does not know come last, by name. */
    @Override
    public int compare(String left, String right) {
        return Comparator.comparingInt(this::place)
                .thenComparing(Comparator.naturalOrder())
                .compare(left, right);
    }

    private int place(String stage) {
        int place = order.indexOf(stage);
        return place < 0 ? order.size() : place;
    }
}
