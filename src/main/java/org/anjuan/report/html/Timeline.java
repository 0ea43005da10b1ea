package org.anjuan.report.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anjuan.law.Period;
import org.anjuan.review.Finding;
import org.anjuan.review.Finding.Sign;
import org.anjuan.review.Outcome;
import org.anjuan.review.Review;
import org.anjuan.review.Window;

/** A case in time: its dated steps and the windows that open with them, and where each defect shows. */
final class Timeline {
    private final Review review;
    private final Words words;
    private final List<Step> steps;
    private final List<Window> windows;
    private final Map<Object, Set<Finding>> marks = new IdentityHashMap<>();
    private final Set<Finding> undated = new LinkedHashSet<>();

    Timeline(Review review, Words words) {
        this.review = review;
        this.words = words;
        this.steps = new Steps(words.messages()).of(review.file());
        this.windows = steps.stream()
                .map(Step::day)
                .min(Comparator.naturalOrder())
                .map(this::since)
                .orElse(List.of());
        review.with(Outcome.VIOLATED).forEach(this::mark);
        review.with(Outcome.QUESTIONED).forEach(this::mark);
    }

    /** The windows from the first step on; what opens before it, such as with a birth, is none of the procedure. */
    private List<Window> since(LocalDate first) {
        Set<String> stages = review.checklist().stream()
                .filter(finding -> finding.version() != null)
                .map(finding -> finding.obligation().stage())
                .collect(Collectors.toSet());
        return review.windows().stream()
                .filter(window -> !window.period().start().isBefore(first))
                .filter(window -> matters(window, stages))
                .toList();
    }

    /** Whether a finding rests on {@code window}, or its figure is sure and a duty of its stage arose. */
    private boolean matters(Window window, Set<String> stages) {
        return window.period().verified() && stages.contains(window.stage())
                || review.checklist().stream().flatMap(Timeline::periods).anyMatch(period -> period == window.period());
    }

    private static Stream<Period> periods(Finding finding) {
        return Stream.concat(
                finding.running().stream(), finding.signs().stream().flatMap(sign -> sign.periods().stream()));
    }

    /** The lines by day; of one day the steps come first, in the order of the procedure. */
    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        steps.forEach(step -> lines.add(new Line(step.day(), step.label(), null, "", marks(step))));
        for (Window window : windows) {
            lines.add(new Line(
                    window.period().start(),
                    words.findings().name(window.period().key()),
                    window,
                    words.until(window),
                    marks(window)));
        }
        lines.sort(Comparator.comparing(Line::day));
        return lines;
    }

    /** Defects that show in no dated paper, such as one that is absent. */
    List<Finding> undated() {
        return List.copyOf(undated);
    }

    private List<Finding> marks(Object place) {
        return List.copyOf(marks.getOrDefault(place, Set.of()));
    }

    private void mark(Finding finding) {
        Set<Object> places = new LinkedHashSet<>();
        finding.signs().forEach(sign -> place(sign).ifPresent(places::add));
        if (places.isEmpty()) {
            undated.add(finding);
        }
        places.forEach(place ->
                marks.computeIfAbsent(place, key -> new LinkedHashSet<>()).add(finding));
    }

    /** The last day that the sign points at, else the paper it shows in, else the window that it measures. */
    private Optional<Object> place(Sign sign) {
        Optional<Step> day = steps.stream()
                .filter(step -> sign.evidence().contains(step.pointer()))
                .max(Comparator.comparing(Step::day));
        Optional<Object> place = day.or(() -> paper(sign)).map(Object.class::cast);
        return place.or(() -> windows.stream()
                .filter(window -> sign.periods().contains(window.period()))
                .findFirst());
    }

    private Optional<Step> paper(Sign sign) {
        Map<Step, Integer> within = new LinkedHashMap<>();
        for (Step step : steps) {
            if (sign.evidence().stream().anyMatch(pointer -> pointer.startsWith(step.paper() + "/"))) {
                within.putIfAbsent(step, step.paper().length());
            }
        }
        int deepest = within.values().stream().max(Comparator.naturalOrder()).orElse(0);
        return within.entrySet().stream()
                .filter(entry -> entry.getValue() == deepest)
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
