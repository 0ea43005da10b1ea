package org.anjuan.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anjuan.law.Obligation;
import org.anjuan.report.FindingText;
import org.anjuan.report.handout.Handout;
import org.anjuan.report.handout.Handout.CaseInTime;
import org.anjuan.report.handout.Handout.Comparison;
import org.anjuan.report.handout.Handout.Comparison.Row;
import org.anjuan.report.handout.Handout.Heading;
import org.anjuan.report.handout.Handout.Items;
import org.anjuan.report.handout.Handout.Paragraph;
import org.anjuan.report.handout.Handout.Part;
import org.anjuan.report.handout.Handout.Point;
import org.anjuan.report.handout.Handout.Points;
import org.anjuan.review.Reviewer;

/** Lessons, each on one obligation. */
public final class Lessons {
    private final Clauses clauses;
    private final CaseWorkshop workshop;
    private final Precedents precedents;
    private final TrainingWords words;

    /** Lessons made of {@code clauses} and {@code precedents}. */
    public Lessons(Clauses clauses, Reviewer reviewer, Precedents precedents, TrainingWords words) {
        this.clauses = clauses;
        this.workshop = new CaseWorkshop(clauses, reviewer, words.locale());
        this.precedents = precedents;
        this.words = words;
    }

    /** The lesson on {@code obligation}; empty where no example breaks or questions it. */
    public Optional<Handout> on(Obligation obligation) {
        Planter planter = new Planter(clauses, workshop);
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
        addFiles(parts, broken);
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

    private void addFiles(List<Part> parts, ExerciseCase broken) {
        parts.add(new Heading(words.text("what-changed")));
        parts.add(new Paragraph(words.told(broken)));
        String base = broken.source().name();
        workshop.make(clauses.base(base), List.of()).ifPresent(lawful -> {
            List<Row> rows = new SideBySide().rows(lawful.source(), broken.source());
            parts.add(
                    rows.stream().anyMatch(Row::differs)
                            ? new Comparison(words.text("lawful"), words.text("broken"), rows)
                            : new Paragraph(words.text("same-file", base)));
        });
        if (broken.county() != null) {
            parts.add(new Paragraph(words.text("with-county")));
        }
    }

    private void addPrecedents(List<Part> parts, Obligation obligation) {
        List<Point> decided = precedents.of(obligation.id()).stream()
                .map(precedent -> precedent.in(words))
                .toList();
        parts.add(new Heading(words.text("precedents")));
        parts.add(decided.isEmpty() ? new Paragraph(words.text("no-precedents")) : new Points(decided));
    }

    private void addNearMisses(List<Part> parts, Clause clause) {
        NearMissText text = new NearMissText(words);
        List<Point> lawful = clause.kept().stream()
                .flatMap(kept -> workshop.make(clauses.base(kept.base()), List.of(kept)).stream()
                        .map(made ->
                                new Point(words.findings().in(kept.example().name()), text.reasons(made, kept), null)))
                .toList();
        if (!lawful.isEmpty()) {
            parts.add(new Heading(words.text("near-misses")));
            parts.add(new Points(lawful));
        }
    }
}
