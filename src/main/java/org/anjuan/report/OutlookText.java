package org.anjuan.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.anjuan.law.Obligation;
import org.anjuan.law.WorkingCalendar;
import org.anjuan.law.rulebook.Rulebook;
import org.anjuan.review.Outlook;
import org.anjuan.review.Outlook.Running;
import org.anjuan.review.Review;

/** Puts what lies ahead of an undecided file into labelled lines. */
public final class OutlookText {
    private final Messages messages;
    private final FindingText words;
    private final PointerText pointers;
    private final WorkingCalendar calendar;

    /** Words in the language of {@code messages}. */
    public OutlookText(Messages messages, Rulebook rulebook) {
        this.messages = messages;
        this.words = new FindingText(messages, rulebook);
        this.pointers = new PointerText(messages.locale());
        this.calendar = rulebook.restDays().calendar();
    }

    /** One line: the key of its label, and what it says. */
    public record Line(String label, String text) {}

    /** The lines; empty where the case is decided. */
    public Optional<List<Line>> lines(Review review) {
        return Outlook.of(review, calendar).map(this::lines);
    }

    private List<Line> lines(Outlook outlook) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("earliest", earliest(outlook)));
        if (outlook.latestDecision() != null) {
            lines.add(new Line("latest", outlook.latestDecision().toString()));
        }
        outlook.running().forEach(period -> lines.add(new Line("running", running(period))));
        String papers = outlook.papers().stream().map(pointers::label).collect(separated());
        if (!papers.isEmpty()) {
            lines.add(new Line("papers", papers));
        }
        return lines;
    }

    private String earliest(Outlook outlook) {
        if (outlook.earliestDecision() != null) {
            return outlook.earliestDecision().toString();
        }
        String first =
                outlook.first().stream().map(Obligation::title).map(words::in).collect(separated());
        return messages.text("ahead.first", first);
    }

    private String running(Running running) {
        String left = running.workingDaysLeft() == null
                ? messages.text("ahead.running-unknown")
                : messages.text("unit.WORKING_DAY", String.valueOf(running.workingDaysLeft()));
        return messages.text(
                "ahead.running",
                words.name(running.period().key()),
                running.lastDay().toString(),
                left);
    }

    private Collector<CharSequence, ?, String> separated() {
        return Collectors.joining(messages.text("list.separator"));
    }
}
