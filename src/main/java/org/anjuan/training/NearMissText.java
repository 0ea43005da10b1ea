package org.anjuan.training;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.CasePath;
import org.anjuan.law.Figure;
import org.anjuan.law.Need;
import org.anjuan.law.Obligation;
import org.anjuan.law.Period;
import org.anjuan.report.CaseText;
import org.anjuan.report.FindingText;
import org.anjuan.review.Finding;

/** Says why what comes close to a defect is lawful: what the law asks for, and how this case meets it. */
final class NearMissText {
    private final TrainingWords words;

    NearMissText(TrainingWords words) {
        this.words = words;
    }

    /** The reasons why {@code nearMiss}, one of the changes of {@code made}, is lawful. */
    List<String> reasons(ExerciseCase made, Ingredient nearMiss) {
        Finding finding = nearMiss.finding(made.review());
        List<String> reasons = new ArrayList<>();
        if (nearMiss.example().why() != null) {
            reasons.add(words.findings().in(nearMiss.example().why()));
        }
        reasons.add(outcome(finding, made.review().file()));
        reasons.addAll(measures(made, finding.obligation()));
        String compared = compared(made, finding.obligation());
        if (!compared.isEmpty()) {
            reasons.add(words.text("near-miss.compared", compared));
        }
        return reasons;
    }

    private String outcome(Finding finding, CaseFile file) {
        FindingText findings = words.findings();
        return switch (finding.outcome()) {
            case SATISFIED ->
                words.text(
                        "near-miss.satisfied", findings.in(finding.obligation().title()));
            case PENDING ->
                finding.dueOn() == null
                        ? words.text("near-miss.pending")
                        : words.text("near-miss.due", finding.dueOn().toString());
            default -> notApplicable(finding, file);
        };
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
            }
        }
        return lines.stream().distinct().toList();
    }

    /** The days and amounts that the obligation looks at, as this case has them. */
    private String compared(ExerciseCase made, Obligation obligation) {
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
        return String.join(words.common("list.separator"), described);
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
