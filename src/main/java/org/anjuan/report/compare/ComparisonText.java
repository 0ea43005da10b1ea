package org.anjuan.report.compare;

import java.io.PrintWriter;
import java.util.List;
import org.anjuan.report.Messages;
import org.anjuan.review.Verdict;
import org.jspecify.annotations.Nullable;

/** Puts a comparison into lines for a reader. */
public final class ComparisonText {
    private final Messages messages;

    /** Lines in the language of {@code messages}. */
    public ComparisonText(Messages messages) {
        this.messages = messages;
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
                            change.obligation() + "  " + change.title(),
                            name(change.before()),
                            name(change.after())));
        }
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
