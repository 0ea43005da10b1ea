package org.anjuan.report.html;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.anjuan.law.WorkingCalendar;
import org.anjuan.law.rulebook.Rulebook;
import org.anjuan.report.BandText;
import org.anjuan.report.CaseText;
import org.anjuan.report.FindingText;
import org.anjuan.report.Messages;
import org.anjuan.report.OutlookText;
import org.anjuan.report.PointerText;
import org.anjuan.report.ProblemText;
import org.anjuan.report.StageText;
import org.anjuan.report.ValueText;
import org.anjuan.review.Outcome;
import org.anjuan.review.Verdict;
import org.anjuan.review.Window;

/**
 * All that puts things into the words of one language.
 *
 * @param calendar the working days that periods are counted with
 */
record Words(
        Messages messages,
        FindingText findings,
        StageText stages,
        PointerText pointers,
        ValueText values,
        ProblemText problems,
        CaseText cases,
        BandText bands,
        OutlookText ahead,
        WorkingCalendar calendar) {

    static Words of(Messages messages, Rulebook rulebook) {
        return new Words(
                messages,
                new FindingText(messages, rulebook),
                new StageText(messages.locale(), rulebook),
                new PointerText(messages.locale()),
                new ValueText(messages),
                new ProblemText(messages),
                new CaseText(messages),
                new BandText(messages),
                new OutlookText(messages, rulebook),
                rulebook.restDays().calendar());
    }

    /** Language tag of the page. */
    String language() {
        return messages.languageTag();
    }

    /** The text {@code key} of the HTML report with its placeholders filled. */
    String text(String key, Object... arguments) {
        return messages.text("html." + key, arguments);
    }

    /** The name of something that every format calls the same. */
    String name(String key) {
        return messages.text(key);
    }

    String outcome(Outcome outcome) {
        return messages.text("outcome." + outcome);
    }

    String verdict(Verdict verdict) {
        return messages.text("verdict." + verdict);
    }

    String stage(String stage) {
        return stages.of(stage);
    }

    /** A sign that tells outcomes apart without colour. */
    String symbol(Outcome outcome) {
        return switch (outcome) {
            case VIOLATED -> "×";
            case QUESTIONED -> "?";
            case UNDETERMINED -> "○";
            case PENDING -> "›";
            case SATISFIED -> "✓";
            case NOT_APPLICABLE -> "–";
        };
    }

    /** A sign that tells verdicts apart without colour. */
    String symbol(Verdict verdict) {
        return symbol(
                switch (verdict) {
                    case LAWFUL -> Outcome.SATISFIED;
                    case INCOMPLETE -> Outcome.UNDETERMINED;
                    case QUESTIONED -> Outcome.QUESTIONED;
                    default -> Outcome.VIOLATED;
                });
    }

    /** The length of {@code window} under each reading, and its last day. */
    String until(Window window) {
        String length = window.period().counts().stream()
                .map(findings::length)
                .distinct()
                .collect(Collectors.joining(" / "));
        LocalDate earliest = window.earliestEnd();
        LocalDate latest = window.latestEnd();
        return earliest.equals(latest)
                ? text("window", length, latest.toString())
                : text("window-readings", length, earliest.toString(), latest.toString());
    }
}
