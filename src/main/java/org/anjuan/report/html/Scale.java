package org.anjuan.report.html;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Maps days to places from left to right; every day is equally wide, but long stretches without any event are cut short. */
final class Scale {
    /** How many days a stretch without an event may be long, tried in turn until the days fit. */
    private static final int[] LONGEST = {45, 30, 21, 14, 7};
    /** As many days are drawn to scale. */
    private static final int FITTING = 200;
    /** Width of a stretch that is cut short, unless there are too many. */
    private static final double CUT = 34;
    /** Days drawn before the first and after the last event. */
    private static final int MARGIN = 3;

    private final double left;
    private final List<Stretch> stretches = new ArrayList<>();
    private final double cutWidth;
    private final double dayWidth;

    /**
     * A stretch between two events.
     *
     * @param to the first day of the next stretch
     * @param cut whether it is drawn shorter than its days
     */
    record Stretch(LocalDate from, LocalDate to, boolean cut) {
        long days() {
            return ChronoUnit.DAYS.between(from, to);
        }
    }

    /** A scale for {@code events}, at least one, in {@code width} to the right of {@code left}. */
    Scale(Collection<LocalDate> events, double left, double width) {
        this.left = left;
        TreeSet<LocalDate> days = new TreeSet<>(events);
        days.add(days.first().minusDays(MARGIN));
        days.add(days.last().plusDays(MARGIN));
        for (int longest : LONGEST) {
            divide(List.copyOf(days), longest);
            if (daysToScale() <= FITTING) {
                break;
            }
        }
        long cuts = stretches.stream().filter(Stretch::cut).count();
        cutWidth = Math.min(CUT, width / 2 / Math.max(1, cuts));
        dayWidth = (width - cuts * cutWidth) / daysToScale();
    }

    private void divide(List<LocalDate> days, int longest) {
        stretches.clear();
        for (int i = 1; i < days.size(); i++) {
            LocalDate from = days.get(i - 1);
            LocalDate to = days.get(i);
            stretches.add(new Stretch(from, to, ChronoUnit.DAYS.between(from, to) > longest));
        }
    }

    private long daysToScale() {
        return stretches.stream()
                .filter(stretch -> !stretch.cut())
                .mapToLong(Stretch::days)
                .sum();
    }

    /** Width of one day where it is drawn to scale. */
    double dayWidth() {
        return dayWidth;
    }

    /** Width of one stretch that is cut short. */
    double cutWidth() {
        return cutWidth;
    }

    /** The stretches in order. */
    List<Stretch> stretches() {
        return stretches;
    }

    /** Whether {@code day} lies between the first and the last day drawn. */
    boolean covers(LocalDate day) {
        return !day.isBefore(stretches.get(0).from())
                && !day.isAfter(stretches.get(stretches.size() - 1).to());
    }

    /** Middle of {@code day}. */
    double x(LocalDate day) {
        double x = left;
        for (Stretch stretch : stretches) {
            if (!day.isAfter(stretch.to())) {
                double part = (double) ChronoUnit.DAYS.between(stretch.from(), day) / stretch.days();
                return x + part * width(stretch);
            }
            x += width(stretch);
        }
        return x;
    }

    private double width(Stretch stretch) {
        return stretch.cut() ? cutWidth : stretch.days() * dayWidth;
    }
}
