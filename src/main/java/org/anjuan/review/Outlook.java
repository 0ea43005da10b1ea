package org.anjuan.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.CasePath;
import org.anjuan.law.DecisionTiming;
import org.anjuan.law.Obligation;
import org.anjuan.law.Period;
import org.anjuan.law.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/**
 * What lies ahead of a file that is not decided yet.
 *
 * @param earliestDecision the first day on which a decision is lawful under every reading; null while {@code first} names
 *     something
 * @param first duties that have to be met before that day can be told
 * @param latestDecision the last day on which a decision is in time under every reading; null where none is known
 * @param running the periods that run
 * @param papers pointers to the papers that duties still ahead call for and the file does not hold
 */
public record Outlook(
        @Nullable LocalDate earliestDecision,
        List<Obligation> first,
        @Nullable LocalDate latestDecision,
        List<Running> running,
        List<String> papers) {

    /**
     * A period that runs on the day of the review.
     *
     * @param lastDay under the shortest reading
     * @param workingDaysLeft working days after the day of the review up to the last day; null where the calendar ends
     */
    public record Running(
            Obligation obligation,
            Period period,
            LocalDate lastDay,
            @Nullable Integer workingDaysLeft) {}

    /** What lies ahead in {@code review}; empty where the case is decided or closed. */
    public static Optional<Outlook> of(Review review, WorkingCalendar calendar) {
        CaseFile file = review.file();
        if (file.decision() != null || file.closure() != null) {
            return Optional.empty();
        }
        List<Finding> bars = open(review, DecisionTiming.AFTER);
        List<Obligation> first = bars.stream()
                .filter(finding -> finding.running().isEmpty())
                .map(Finding::obligation)
                .toList();
        return Optional.of(new Outlook(
                first.isEmpty() ? earliest(bars, review.asOf()) : null,
                first,
                open(review, DecisionTiming.BY).stream()
                        .map(Finding::dueOn)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                running(review, calendar),
                papers(review)));
    }

    private static List<Finding> open(Review review, DecisionTiming timing) {
        return review.checklist().stream()
                .filter(finding -> finding.obligation().ahead().decide() == timing)
                .filter(finding -> finding.outcome() == Outcome.PENDING || finding.outcome() == Outcome.UNDETERMINED)
                .toList();
    }

    private static LocalDate earliest(List<Finding> bars, LocalDate asOf) {
        return bars.stream()
                .flatMap(finding -> finding.running().stream())
                .map(period -> period.latestEnd().plusDays(1))
                .filter(day -> day.isAfter(asOf))
                .max(Comparator.naturalOrder())
                .orElse(asOf);
    }

    private static List<Running> running(Review review, WorkingCalendar calendar) {
        List<Running> running = new ArrayList<>();
        for (Finding finding : review.with(Outcome.PENDING)) {
            for (Period period : finding.running()) {
                LocalDate last = finding.running().size() == 1 && finding.dueOn() != null
                        ? finding.dueOn()
                        : period.earliestEnd();
                running.add(new Running(finding.obligation(), period, last, left(review.asOf(), last, calendar)));
            }
        }
        return running;
    }

    private static @Nullable Integer left(LocalDate today, LocalDate last, WorkingCalendar calendar) {
        if (!calendar.covers(today) || !calendar.covers(last)) {
            return null;
        }
        return last.isAfter(today)
                ? (int) today.plusDays(1)
                        .datesUntil(last.plusDays(1))
                        .filter(calendar::isWorkingDay)
                        .count()
                : 0;
    }

    private static List<String> papers(Review review) {
        return review.with(Outcome.PENDING).stream()
                .map(finding -> finding.obligation().ahead().paper())
                .filter(Objects::nonNull)
                .filter(paper -> isAbsent(CasePath.of(paper), review.file()))
                .toList();
    }

    private static boolean isAbsent(CasePath path, CaseFile file) {
        List<Object> found = new ArrayList<>(1);
        path.values(file, (pointer, owner, value) -> {
            if (value != null) {
                found.add(value);
            }
        });
        return found.isEmpty();
    }
}
