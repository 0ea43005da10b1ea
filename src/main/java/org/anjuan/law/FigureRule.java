package org.anjuan.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure of the law with all its dated values; one that a paper of the case states itself has neither days nor values.
 *
 * @param key name by which rules and needs refer to it
 * @param stage folder of the rule book that holds it, such as {@code notice}
 * @param days pointers to the days on which it is looked up; a period starts on that day
 * @param rollOver for periods; null otherwise
 * @param leavesOut spans of the case that the period does not count
 */
public record FigureRule(
        String key,
        String stage,
        Text text,
        List<String> days,
        @Nullable RollOver rollOver,
        List<LeftOut> leavesOut,
        List<FigureValue> values) {
    public FigureRule {
        leavesOut = leavesOut == null ? List.of() : List.copyOf(leavesOut);
        days = days == null ? List.of() : List.copyOf(days);
        values = values == null ? List.of() : List.copyOf(values);
    }

    /** Whether the figure is a period counted from its day. */
    public boolean isPeriod() {
        return rollOver != null;
    }

    /**
     * The values that are tenable for a case on a day.
     *
     * <p>A verified special text displaces the general one; a special text that nobody verified stands beside it as a
     * further reading.
     */
    public List<FigureValue> readings(FigureValue.Case who, LocalDate day) {
        List<FigureValue> binding = new ArrayList<>();
        int best = -1;
        for (FigureValue value : values) {
            if (value.binds(who, day)) {
                binding.add(value);
                if (value.verified() && value.speciality() > best) {
                    best = value.speciality();
                }
            }
        }
        int floor = best;
        binding.removeIf(value -> value.speciality() < floor);
        return binding;
    }
}
