package org.anjuan.audit.summary;

import java.util.Locale;
import org.anjuan.casefile.Domain;
import org.anjuan.casefile.Term;
import org.anjuan.report.FindingText;
import org.anjuan.report.Messages;
import org.anjuan.report.StageText;
import org.anjuan.report.ValueText;
import org.jspecify.annotations.Nullable;

/** Puts the tables of the statistics into the reader's words. */
final class TableWords {
    /** First character that takes the room of two. */
    private static final char WIDE = '\u2E80';

    private final Messages messages;
    private final FindingText findings;
    private final StageText stages;
    private final ValueText values;

    TableWords(Messages messages, FindingText findings, StageText stages) {
        this.messages = messages;
        this.findings = findings;
        this.stages = stages;
        this.values = new ValueText(messages);
    }

    /** The text {@code key} of the statistics with its placeholders filled. */
    String text(String key, Object... arguments) {
        return messages.text("summary." + key, arguments);
    }

    /** What {@code table} is called. */
    String title(SummaryTable table) {
        return text("table." + table.key());
    }

    /** The heading of {@code column}. */
    String heading(String column) {
        return text("column." + column);
    }

    /** {@code value} of {@code column} as a reader sees it: a number stays one. */
    Object cell(String column, @Nullable Object value) {
        if (value == null) {
            return text("unknown." + (isGroup(column) ? "group" : "value"));
        }
        if (value instanceof Number) {
            return value;
        }
        String text = value.toString();
        return switch (column) {
            case "verdict", "consequence" ->
                messages.text(column + "." + text.toUpperCase(Locale.ROOT).replace('-', '_'));
            case "stage" -> stages.of(text);
            case "domain" -> domain(text);
            case "fact" -> findings.missing(text);
            default -> text;
        };
    }

    /** {@code label} as far as there is room for {@code letters}; a Chinese character takes the room of two. */
    String shortened(String label, int letters) {
        int room = letters;
        int end = 0;
        while (end < label.length() && room > 0) {
            room -= label.charAt(end) < WIDE ? 1 : 2;
            end++;
        }
        return end == label.length() ? label : label.substring(0, end - 1) + "…";
    }

    private String domain(String name) {
        Enum<?> domain = Term.of(Domain.class).value(name);
        return domain == null ? name : values.text(domain);
    }

    /** Whether {@code column} names what its row counts, so that an absent value means that cases do not say it. */
    private static boolean isGroup(String column) {
        return switch (column) {
            case "township", "domain", "organ", "item", "decided_in" -> true;
            default -> false;
        };
    }
}
