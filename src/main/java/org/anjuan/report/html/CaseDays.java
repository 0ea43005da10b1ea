package org.anjuan.report.html;

import java.util.ArrayList;
import java.util.List;
import org.anjuan.law.rulebook.Rulebook;
import org.anjuan.report.Messages;
import org.anjuan.review.Finding;
import org.anjuan.review.Review;

/** The timeline of a case in words. */
public final class CaseDays {
    private final Words words;

    /** Lines in the language of {@code messages}. */
    public CaseDays(Messages messages, Rulebook rulebook) {
        this.words = Words.of(messages, rulebook);
    }

    /** A line for each step and period of {@code review} by day, with the defects that show there. */
    public List<String> lines(Review review) {
        Timeline timeline = new Timeline(review, words);
        List<String> lines = new ArrayList<>();
        for (Line line : timeline.lines()) {
            String event = (line.label() + " " + line.until()).strip();
            lines.add(line.day() + "  " + event + marks(line.marks()));
        }
        if (!timeline.undated().isEmpty()) {
            lines.add(words.text("timeline.undated") + marks(timeline.undated()));
        }
        return lines;
    }

    private String marks(List<Finding> findings) {
        StringBuilder marks = new StringBuilder();
        for (Finding finding : findings) {
            marks.append("  ").append(words.symbol(finding.outcome())).append(' ');
            marks.append(words.outcome(finding.outcome()))
                    .append(' ')
                    .append(finding.obligation().id());
        }
        return marks.toString();
    }
}
