package org.anjuan.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.anjuan.law.Consequence;
import org.anjuan.law.Count;
import org.anjuan.law.Figure;
import org.anjuan.law.FigureRule;
import org.anjuan.law.FigureValue;
import org.anjuan.law.Period;
import org.anjuan.law.Text;
import org.anjuan.law.Unit;
import org.anjuan.law.Version;
import org.anjuan.law.WorkingCalendar;
import org.anjuan.law.rulebook.Rulebook;
import org.anjuan.review.Finding;
import org.anjuan.review.Finding.Sign;
import org.anjuan.review.power.PowerGap;
import org.apache.commons.text.StringSubstitutor;
import org.jspecify.annotations.Nullable;

/** Puts findings into words. */
public final class FindingText {
    private final Messages messages;
    private final ValueText words;
    private final Rulebook rulebook;
    private final WorkingCalendar calendar;
    private final Map<String, Text> figureNames;

    /** Words in the language of {@code messages} for findings of {@code rulebook}. */
    public FindingText(Messages messages, Rulebook rulebook) {
        this.messages = messages;
        this.words = new ValueText(messages);
        this.rulebook = rulebook;
        this.calendar = rulebook.restDays().calendar();
        this.figureNames = rulebook.figures().stream().collect(Collectors.toMap(FigureRule::key, FigureRule::text));
    }

    /** What a breach says of this case. */
    public String message(Sign sign) {
        return new StringSubstitutor(values(sign), "{", "}")
                .replace(in(sign.breach().message()));
    }

    /** What the breaches of a finding say of this case, in one line; empty where it is no defect. */
    public String message(Finding finding) {
        return finding.isDefect()
                ? finding.signs().stream()
                        .map(this::message)
                        .collect(Collectors.joining(messages.text("list.separator")))
                : "";
    }

    private Map<String, String> values(Sign sign) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Figure figure : sign.figures()) {
            values.put("figure", amount(figure.low()));
            values.put("highFigure", amount(figure.high()));
        }
        for (Period period : sign.periods()) {
            values.put("start", period.start().toString());
            values.put("lastDay", period.earliestEnd().toString());
            values.put("latestDay", period.latestEnd().toString());
            values.put("length", amount(period.counts().get(0).value().value()));
        }
        sign.values().forEach((name, value) -> values.put(name, words.text(value)));
        return values;
    }

    /** {@code amount} in plain digits. */
    static String amount(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }

    /** The provision that applied, or the newest one where none is known to. */
    public String citation(Finding finding) {
        Version version = finding.version();
        return citation(version == null ? finding.obligation().latest() : version);
    }

    /** A version as it is cited. */
    public String citation(Version version) {
        Text law = rulebook.laws().get(version.law());
        StringBuilder citation = new StringBuilder(
                messages.text("citation.article", law == null ? version.law() : in(law), version.article()));
        if (version.paragraph() != null) {
            citation.append(messages.text("citation.paragraph", version.paragraph()));
        }
        if (version.item() != null) {
            citation.append(messages.text("citation.item", version.item()));
        }
        return citation.toString();
    }

    /** A consequence and the provision it rests on. */
    public String consequence(Consequence consequence) {
        Text basis = rulebook.consequences().get(consequence);
        String name = messages.text("consequence." + consequence.name());
        return basis == null ? name : messages.text("consequence.with-basis", name, in(basis));
    }

    /** How each reading of a period was counted: start, unit, rest days skipped, make-up workdays, roll-over. */
    public List<String> arithmetic(Period period) {
        return period.counts().stream()
                .map(count -> steps(period, count) + source(count.value()))
                .toList();
    }

    /** How {@code count} of {@code period} was counted, without the source of the figure. */
    public String steps(Period period, Count count) {
        StringBuilder words = new StringBuilder(messages.text(
                "period.count",
                name(period.key()),
                count.start().toString(),
                length(count),
                count.end().toString()));
        if (count.unit() == Unit.WORKING_DAY) {
            append(words, "period.rest-days", count.restDays(calendar));
            append(words, "period.make-up-days", count.makeUpDays(calendar));
        }
        LocalDate rolledFrom = count.rolledFrom();
        if (rolledFrom != null) {
            words.append(messages.text("period.rolled", rolledFrom.toString()));
        }
        return words.toString();
    }

    private String source(FigureValue value) {
        return messages.text(value.verified() ? "period.source" : "period.source-unverified", in(value.source()));
    }

    /** The length that {@code count} gives the period, such as five working days. */
    public String length(Count count) {
        return messages.text("unit." + count.unit(), String.valueOf(count.length()));
    }

    private void append(StringBuilder words, String key, List<LocalDate> days) {
        if (!days.isEmpty()) {
            words.append(
                    messages.text(key, days.stream().map(LocalDate::toString).collect(Collectors.joining(", "))));
        }
    }

    /** Each reading of a figure and its source. */
    public List<String> readings(Figure figure) {
        return figure.readings().stream()
                .map(value -> messages.text(
                        value.verified() ? "figure.reading" : "figure.reading-unverified",
                        name(figure.key()),
                        amount(value.value()),
                        in(value.source())))
                .toList();
    }

    /** What the figure {@code figure} is called. */
    public String name(String figure) {
        Text name = figureNames.get(figure);
        return name == null ? figure : in(name);
    }

    /** What is missing: a value of the file, the county profile, or a figure of the law. */
    public String missing(String need) {
        if (need.equals(PowerGap.COUNTY)) {
            return messages.text("missing.county");
        }
        return need.startsWith("figure:")
                ? messages.text("missing.figure", name(need.substring("figure:".length())))
                : messages.text("missing.fact", new PointerText(messages.locale()).label(need), need);
    }

    /** All that is missing to judge {@code finding}, in one line; empty where nothing is. */
    public String missing(Finding finding) {
        return finding.missing().stream()
                .map(this::missing)
                .collect(Collectors.joining(messages.text("list.separator")));
    }

    /** What to do about it, by whether the decision is made. */
    public String remedy(Finding finding, boolean decided) {
        return in(
                decided
                        ? finding.obligation().remedyAfter()
                        : finding.obligation().remedyBefore());
    }

    /** {@code text} in the reader's language. */
    public String in(@Nullable Text text) {
        return text == null ? "" : text.in(messages.locale());
    }
}
