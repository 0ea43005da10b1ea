package org.anjuan.training;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.CasePath;
import org.anjuan.casefile.Filing;
import org.anjuan.law.Figure;
import org.anjuan.law.Need;
import org.anjuan.law.Obligation;
import org.anjuan.law.Period;
import org.anjuan.report.CaseText;
import org.anjuan.review.Finding;
import org.anjuan.review.Outcome;
import org.anjuan.review.facts.DecisionTime;

/** Says why what comes close to a defect is lawful: what the law asks for, and how this case meets it. */
final class NearMissText {
    private final TrainingWords words;

    NearMissText(TrainingWords words) {
        this.words = words;
    }

    /** The reasons why {@code nearMiss}, one of the changes of {@code made}, is lawful. */
    List<String> reasons(ExerciseCase made, Ingredient nearMiss) {
        Finding finding = nearMiss.finding(made.review());
        Example example = nearMiss.example();
        List<String> reasons = new ArrayList<>();
        if (example.why() != null) {
            reasons.add(words.findings().in(example.why()));
        } else if (finding.outcome() == Outcome.SATISFIED) {
            reasons.add(words.text(
                    "near-miss.satisfied", words.situation(finding.obligation().situation())));
            differences(made, example).ifPresent(reasons::add);
        }
        if (finding.outcome() != Outcome.SATISFIED) {
            reasons.add(outcome(finding, made.review().file()));
        }
        reasons.addAll(measures(made, finding.obligation()));
        compared(made, finding.obligation()).ifPresent(reasons::add);
        return reasons;
    }

    /** How the case differs from the lawful one that it was made of. */
    private Optional<String> differences(ExerciseCase made, Example example) {
        List<String> differences = new ArrayList<>();
        if (example.set() != null) {
            example.set()
                    .keySet()
                    .forEach(pointer -> differences.add(
                            words.caseText().described(made.reviewed(), pointer.replaceFirst("/-$", ""))));
        }
        if (example.remove() != null) {
            example.remove()
                    .forEach(pointer -> differences.add(
                            words.text("near-miss.without", words.caseText().described(made.reviewed(), pointer))));
        }
        return said("near-miss.differs", differences);
    }

    private Optional<String> said(String key, Collection<String> parts) {
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(words.text(key, String.join(words.common("list.separator"), parts)));
    }

    private String outcome(Finding finding, CaseFile file) {
        if (finding.outcome() != Outcome.PENDING) {
            return notApplicable(finding, file);
        }
        return finding.dueOn() == null
                ? words.text("near-miss.pending")
                : words.text("near-miss.due", finding.dueOn().toString());
    }

    private String notApplicable(Finding finding, CaseFile file) {
        Obligation obligation = finding.obligation();
        if (finding.speaker() != null) {
            return words.text("near-miss.spoken-for", words.named(finding.speaker()));
        }
        for (String pointer : obligation.day()) {
            for (Object value : values(file, pointer)) {
                if (value instanceof LocalDate day && obligation.inForceOn(day).isEmpty()) {
                    return words.text("near-miss.not-in-force", day.toString());
                }
            }
        }
        return words.text("near-miss.not-arisen", words.situation(obligation.situation()));
    }

    /** The periods and figures that the obligation is measured by, with their arithmetic and sources. */
    private List<String> measures(ExerciseCase made, Obligation obligation) {
        Set<String> keys = new LinkedHashSet<>();
        needs(obligation).stream().filter(Need::isFigure).map(Need::figure).forEach(keys::add);
        List<String> lines = new ArrayList<>();
        for (Object measure : made.measures()) {
            if (measure instanceof Period period && keys.contains(period.key())) {
                lines.addAll(words.findings().arithmetic(period));
            } else if (measure instanceof Figure figure && keys.contains(figure.key())) {
                lines.addAll(words.findings().readings(figure));
            } else if (measure instanceof DecisionTime time && keys.contains(time.key()) && isLengthened(time)) {
                lines.add(words.text("near-miss.lengthened", time.latestEnd().toString()));
            }
        }
        return lines.stream().distinct().toList();
    }

    private static boolean isLengthened(DecisionTime time) {
        return time.subject() instanceof Filing
                && time.latestEnd().isAfter(time.period().latestEnd());
    }

    /** The days and amounts that the obligation looks at, as this case has them. */
    private Optional<String> compared(ExerciseCase made, Obligation obligation) {
        CaseText text = words.caseText();
        Set<String> described = new LinkedHashSet<>();
        for (Need need : needs(obligation)) {
            if (!need.isFigure()) {
                for (String pointer : need.pointers()) {
                    CasePath.of(pointer).values(made.review().file(), (place, owner, value) -> {
                        if (value instanceof LocalDate || value instanceof BigDecimal) {
                            described.add(text.described(made.reviewed(), place));
                        }
                    });
                }
            }
        }
        return said("near-miss.compared", described);
    }

    private static List<Need> needs(Obligation obligation) {
        return obligation.breaches().stream()
                .flatMap(breach -> breach.needs().stream())
                .distinct()
                .toList();
    }

    private static List<Object> values(CaseFile file, String pointer) {
        List<Object> values = new ArrayList<>();
        CasePath.of(pointer).values(file, (place, owner, value) -> values.add(value));
        return values;
    }
}
