package org.anjuan.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.anjuan.casefile.Adjudication;
import org.anjuan.law.Obligation;
import org.anjuan.report.FindingText;
import org.anjuan.report.handout.Handout;
import org.anjuan.report.handout.Handout.CaseInTime;
import org.anjuan.report.handout.Handout.Comparison;
import org.anjuan.report.handout.Handout.Heading;
import org.anjuan.report.handout.Handout.Items;
import org.anjuan.report.handout.Handout.Paragraph;
import org.anjuan.report.handout.Handout.Part;
import org.anjuan.review.Reviewer;

/** Lessons, each on one obligation. */
public final class Lessons {
    private final Clauses clauses;
    private final Planter planter;
    private final Precedents precedents;
    private final TrainingWords words;

    /** Lessons made of {@code clauses} and {@code precedents}. */
    public Lessons(Clauses clauses, Reviewer reviewer, Precedents precedents, TrainingWords words) {
        this.clauses = clauses;
        this.planter = new Planter(clauses, reviewer, words.locale());
        this.precedents = precedents;
        this.words = words;
    }

    /** The lesson on {@code obligation}; empty where no example breaks or questions it. */
    public Optional<Handout> on(Obligation obligation) {
        return clauses.of(obligation.id())
                .flatMap(clause -> planter.typical(clause).map(broken -> lesson(obligation, clause, broken)));
    }

    private Handout lesson(Obligation obligation, Clause clause, ExerciseCase broken) {
        FindingText findings = words.findings();
        List<Part> parts = new ArrayList<>();
        parts.add(new Heading(words.common("html.article")));
        parts.add(new Paragraph(findings.citation(obligation.latest())));
        parts.add(new Heading(words.text("why")));
        parts.add(new Paragraph(findings.consequence(obligation.consequence())));
        if (obligation.source() != null) {
            parts.add(new Paragraph(findings.in(obligation.source())));
        }
        parts.add(new Heading(words.text("what-changed")));
        parts.add(new Paragraph(findings.in(broken.told())));
        planter.unbroken(broken.source().name())
                .ifPresent(lawful -> parts.add(new Comparison(
                        words.text("lawful"),
                        words.text("broken"),
                        new SideBySide().rows(lawful.source(), broken.source()))));
        parts.add(new Heading(words.text("what-shows", broken.asOf().toString())));
        parts.add(new Items(words.explanation(broken)));
        parts.add(new CaseInTime(broken.reviewed(), words.days(broken.review())));
        parts.add(new Heading(words.common("html.remedy")));
        parts.add(new Items(List.of(
                words.text("before", findings.in(obligation.remedyBefore())),
                words.text("after", findings.in(obligation.remedyAfter())))));
        addPrecedents(parts, obligation);
        addNearMisses(parts, clause);
        return new Handout(obligation.id() + " " + findings.in(obligation.title()), parts);
    }

    private void addPrecedents(List<Part> parts, Obligation obligation) {
        List<Precedent> decided = precedents.of(obligation.id());
        parts.add(new Heading(words.text("precedents")));
        parts.add(
                decided.isEmpty()
                        ? new Paragraph(words.text("no-precedents"))
                        : new Items(decided.stream().map(this::line).toList()));
    }

    private String line(Precedent precedent) {
        Adjudication decided = precedent.adjudication();
        String outcome = decided.outcome() == null ? words.text("unknown") : words.term(decided.outcome());
        return words.text(
                "precedent",
                words.orUnknown(decided.id()),
                words.orUnknown(decided.adjudicator()),
                outcome,
                precedent.point(),
                Objects.requireNonNullElse(decided.source(), ""));
    }

    private void addNearMisses(List<Part> parts, Clause clause) {
        List<String> lawful = clause.keeps().stream()
                .map(example -> words.findings().in(example.name()))
                .toList();
        if (!lawful.isEmpty()) {
            parts.add(new Heading(words.text("near-misses")));
            parts.add(new Items(lawful));
        }
    }
}
