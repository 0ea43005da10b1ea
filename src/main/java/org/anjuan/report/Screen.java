package org.anjuan.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.anjuan.casefile.reading.CaseSource;
import org.anjuan.casefile.reading.Problem;
import org.anjuan.law.Period;
import org.anjuan.review.Finding;
import org.anjuan.review.Finding.Sign;
import org.anjuan.review.Review;

/**
 * Stands between reviews and reports: whatever a case file says reaches every format as visible characters of one line,
 * and without personal data where that is asked for.
 */
public final class Screen {
    private static final List<String> PERIOD_VALUES = List.of("start", "lastDay", "latestDay", "length");

    private final VisibleText visible = new VisibleText();
    private final boolean redact;

    /** @param redact whether personal data are hidden */
    public Screen(boolean redact) {
        this.redact = redact;
    }

    /** {@code report} as renderers may see it. */
    public CheckReport of(CheckReport report) {
        return new CheckReport(
                report.provenance(),
                report.asOf(),
                report.reviews().stream().map(this::of).toList(),
                report.problems().stream().map(this::of).toList());
    }

    private ReviewedCase of(ReviewedCase reviewed) {
        PersonalData people = new PersonalData();
        if (redact) {
            people.learn(reviewed.review().file());
            people.learn(reviewed.waivers());
        }
        UnaryOperator<String> text = redact ? string -> visible.apply(people.apply(string)) : visible;
        RecordCopy copy = new RecordCopy(text, redact);
        CaseSource source = reviewed.source();
        Review review = reviewed.review();
        return new ReviewedCase(
                new CaseSource(
                        text.apply(source.name()), redact ? "" : source.text(), source.format(), source.sha256()),
                new Review(
                        copy.of(review.file()),
                        review.asOf(),
                        review.checklist().stream()
                                .map(finding -> of(finding, text, people))
                                .toList(),
                        review.windows().stream()
                                .filter(window -> !people.tells(window.period().start()))
                                .toList(),
                        // The code of an item that the catalogue lacks is free text of the file.
                        review.penaltyBands().stream()
                                .filter(penalty -> penalty.item().item() != null)
                                .toList()),
                reviewed.locations(),
                copy.of(reviewed.waivers()));
    }

    private static Finding of(Finding finding, UnaryOperator<String> text, PersonalData people) {
        return new Finding(
                finding.obligation(),
                finding.outcome(),
                finding.version(),
                finding.consequence(),
                finding.signs().stream().map(sign -> of(sign, text, people)).toList(),
                finding.missing(),
                finding.dueOn(),
                impersonal(finding.running(), people),
                finding.covers(),
                finding.speaker(),
                finding.fault());
    }

    private static Sign of(Sign sign, UnaryOperator<String> text, PersonalData people) {
        Map<String, Object> values = new LinkedHashMap<>();
        List<Period> periods = impersonal(sign.periods(), people);
        if (periods.size() < sign.periods().size()) {
            PERIOD_VALUES.forEach(name -> values.put(name, PersonalData.MASK));
        }
        sign.values().forEach((name, value) -> values.put(name, of(value, text, people)));
        return new Sign(sign.breach(), sign.evidence(), values, periods, sign.figures());
    }

    private static Object of(Object value, UnaryOperator<String> text, PersonalData people) {
        if (value instanceof LocalDate day) {
            return people.tells(day) ? PersonalData.MASK : day;
        }
        boolean harmless = value instanceof Number || value instanceof Enum<?> || value instanceof Boolean;
        return harmless ? value : text.apply(String.valueOf(value));
    }

    /** A period from somebody's birth tells the day of it. */
    private static List<Period> impersonal(List<Period> periods, PersonalData people) {
        return periods.stream().filter(period -> !people.tells(period.start())).toList();
    }

    /** {@code problem} as it may be told. */
    public Problem of(Problem problem) {
        List<String> arguments = new ArrayList<>(problem.arguments());
        String key = problem.key();
        if (redact && key.equals("expected-not")) { // what stands there may be anybody's name
            key = "expected";
        } else if (redact && key.equals("unknown-value")) {
            arguments.set(0, PersonalData.MASK);
        }
        return new Problem(
                visible.apply(problem.source()),
                problem.place(),
                visible.apply(problem.pointer()),
                key,
                arguments.stream().map(visible).toList(),
                problem.hint() == null ? null : visible.apply(problem.hint()));
    }
}
