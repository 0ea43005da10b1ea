package org.anjuan.report;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.anjuan.law.Text;
import org.anjuan.law.coverage.Article;
import org.anjuan.law.coverage.Coverage;
import org.anjuan.law.coverage.ReviewPoint;
import org.anjuan.law.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;

/** What of the law and of the offices' scoring sheets is checked, and why the rest is not. */
public final class CoverageReport {
    private final Messages messages;
    private final FindingText words;
    private final Rulebook rulebook;

    /** A report in the language of {@code messages}. */
    public CoverageReport(Messages messages, Rulebook rulebook) {
        this.messages = messages;
        this.words = new FindingText(messages, rulebook);
        this.rulebook = rulebook;
    }

    private record Row(
            String law,
            @Nullable Integer article,
            List<String> obligations,
            @Nullable String reason) {}

    private record Point(
            String point,
            String text,
            List<String> obligations,
            @Nullable String reason) {}

    private record Document(List<Row> articles, List<Point> points) {}

    /** Writes {@code coverage} as JSON. */
    public void writeJson(Coverage coverage, PrintWriter out) throws IOException {
        new JsonOutput()
                .write(
                        new Document(
                                coverage.articles().stream().map(this::row).toList(),
                                coverage.points().stream().map(this::point).toList()),
                        out);
    }

    /** Writes {@code coverage} as a table for a terminal, totals last. */
    public void writeText(Coverage coverage, PrintWriter out) {
        List<Article> articles = coverage.articles();
        for (Article article : articles) {
            String number = article.article() == null
                    ? messages.text("coverage.rest", law(article))
                    : messages.text("coverage.article", law(article), String.valueOf(article.article()));
            out.println(number + "  " + checkedBy(article.obligations(), article.reason()));
        }
        out.println();
        for (ReviewPoint point : coverage.points()) {
            out.println(
                    point.id() + "  " + words.in(point.text()) + "  " + checkedBy(point.obligations(), point.reason()));
        }
        out.println();
        totals(articles)
                .forEach((law, total) -> out.println(messages.text(
                        "coverage.law-total",
                        law,
                        String.valueOf(total.checked()),
                        String.valueOf(total.reasoned()),
                        String.valueOf(total.open()))));
        long checked = coverage.points().stream()
                .filter(point -> !point.obligations().isEmpty())
                .count();
        out.println(messages.text(
                "coverage.point-total",
                String.valueOf(checked),
                String.valueOf(coverage.points().size())));
        out.flush();
    }

    private record Total(int checked, int reasoned, int open) {
        Total with(Article article) {
            boolean told = article.reason() != null;
            return new Total(
                    checked + (article.isChecked() ? 1 : 0),
                    reasoned + (!article.isChecked() && told ? 1 : 0),
                    open + (!article.isChecked() && !told ? 1 : 0));
        }
    }

    private Map<String, Total> totals(List<Article> articles) {
        Map<String, Total> totals = new LinkedHashMap<>();
        for (Article article : articles) {
            if (article.article() != null) {
                totals.compute(
                        law(article), (law, total) -> (total == null ? new Total(0, 0, 0) : total).with(article));
            }
        }
        return totals;
    }

    private String law(Article article) {
        Text name = rulebook.laws().get(article.law());
        return name == null ? article.law() : words.in(name);
    }

    private String checkedBy(List<String> obligations, @Nullable Text reason) {
        if (!obligations.isEmpty()) {
            return obligations.stream().collect(Collectors.joining(messages.text("list.separator")));
        }
        return reason == null
                ? messages.text("coverage.open")
                : messages.text("coverage.not-checked", words.in(reason));
    }

    private Row row(Article article) {
        return new Row(article.law(), article.article(), article.obligations(), reason(article.reason()));
    }

    private Point point(ReviewPoint point) {
        return new Point(point.id(), words.in(point.text()), point.obligations(), reason(point.reason()));
    }

    private @Nullable String reason(@Nullable Text reason) {
        return reason == null ? null : words.in(reason);
    }
}
