package org.anjuan.report.compare;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.anjuan.law.Obligation;
import org.anjuan.law.Text;
import org.anjuan.law.rulebook.Rulebook;
import org.anjuan.report.Messages;
import org.anjuan.review.Verdict;
import org.jspecify.annotations.Nullable;

/** Puts a comparison into lines for a reader. */
public final class ComparisonText {
    private final Messages messages;
    private final Map<String, Text> titles;

    /** Lines in the language of {@code messages}, whatever language the reports are in. */
    public ComparisonText(Messages messages, Rulebook rulebook) {
        this.messages = messages;
        this.titles = rulebook.obligations().stream().collect(Collectors.toMap(Obligation::id, Obligation::title));
    }

    /** Writes {@code comparison} to {@code out}. */
    public void write(Comparison comparison, PrintWriter out) {
        comparison.cases().forEach(change -> write(change, out));
        out.flush();
    }

    private void write(CaseChange change, PrintWriter out) {
        out.println("■ " + change.name());
        out.println(messages.text("compare.verdict", name(change.verdictBefore()), name(change.verdictAfter())));
        section("compare.worse", change.worse(), out);
        section("compare.better", change.better(), out);
        section("compare.other", change.other(), out);
        if (change.verdictBefore() == null || change.verdictAfter() == null) {
            out.println();
            return;
        }
        out.println(
                change.worse().isEmpty()
                                && change.better().isEmpty()
                                && change.other().isEmpty()
                        ? messages.text("compare.none")
                        : messages.text(
                                "compare.counts",
                                String.valueOf(change.better().size()),
                                String.valueOf(change.worse().size()),
                                String.valueOf(change.other().size())));
        out.println();
    }

    private void section(String key, List<Change> changes, PrintWriter out) {
        if (changes.isEmpty()) {
            return;
        }
        out.println(messages.text(key));
        for (Change change : changes) {
            out.println("  "
                    + messages.text(
                            "compare.line",
                            change.obligation() + "  " + title(change),
                            name(change.before()),
                            name(change.after())));
        }
    }

    /** The title that the report gives, where the rule book no longer has the obligation. */
    private String title(Change change) {
        Text title = titles.get(change.obligation());
        return title == null ? change.title() : title.in(messages.locale());
    }

    private String name(@Nullable Verdict verdict) {
        return verdict == null ? messages.text("compare.absent") : messages.text("verdict." + verdict.name());
    }

    private String name(@Nullable Status status) {
        if (status == null) {
            return messages.text("compare.absent");
        }
        String outcome = messages.text("outcome." + status.outcome().name());
        return status.consequence() == null
                ? outcome
                : messages.text(
                        "consequence.with-basis",
                        outcome,
                        messages.text("consequence." + status.consequence().name()));
    }
}
