package org.anjuan.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.anjuan.casefile.reading.CaseFileReader;
import org.anjuan.casefile.reading.CaseSource;
import org.anjuan.review.Finding;
import org.anjuan.review.Outcome;
import org.anjuan.review.Review;
import org.anjuan.review.Reviewer;
import org.junit.jupiter.api.DynamicTest;

/**
 * Makes tests of clauses: each example gives exactly the outcome it announces, and makes no other obligation violated or
 * questioned that it does not list.
 */
public final class ClauseProof {
    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

    private final Clauses clauses;
    private final Reviewer reviewer;
    private final CaseFileReader reader = new CaseFileReader();

    /** Proofs by {@code reviewer} on the bases of {@code clauses}. */
    public ClauseProof(Clauses clauses, Reviewer reviewer) {
        this.clauses = clauses;
        this.reviewer = reviewer;
    }

    /** A test for each example of {@code clause}. */
    public List<DynamicTest> tests(Clause clause) {
        List<DynamicTest> tests = new ArrayList<>();
        clause.breaks().forEach(example -> tests.add(test(clause, example, Outcome.VIOLATED)));
        clause.questions().forEach(example -> tests.add(test(clause, example, Outcome.QUESTIONED)));
        clause.keeps()
                .forEach(example -> tests.add(
                        test(clause, example, example.outcome() == null ? Outcome.SATISFIED : example.outcome())));
        clause.leavesOpen().forEach(example -> tests.add(test(clause, example, Outcome.UNDETERMINED)));
        return tests;
    }

    private DynamicTest test(Clause clause, Example example, Outcome expected) {
        return DynamicTest.dynamicTest(expected.key() + ": " + example.name().en(), () -> {
            Review review = review(clause, example);
            Finding finding = finding(review, clause.obligation());
            assertThat(finding.fault()).as("failed rule").isNull();
            assertThat(finding.outcome())
                    .as("%s, missing %s", clause.obligation(), finding.missing())
                    .isEqualTo(expected);
            if (example.breach() != null) {
                assertThat(finding.signs())
                        .extracting(sign -> sign.breach().key())
                        .contains(example.breach());
            }
            Set<String> also =
                    example.also() == null ? Set.of() : example.also().keySet();
            assertThat(defects(review, clause.obligation()).keySet())
                    .as("other defects")
                    .containsExactlyInAnyOrderElementsOf(also);
        });
    }

    private Review review(Clause clause, Example example) throws Exception {
        CaseSource source = clauses.apply(clause, example);
        return reviewer.in(clauses.county(clause, example))
                .review(reader.read(source), example.asOf() == null ? AS_OF : example.asOf());
    }

    private static Finding finding(Review review, String obligation) {
        return review.checklist().stream()
                .filter(finding -> finding.obligation().id().equals(obligation))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no obligation " + obligation));
    }

    private static Map<String, Outcome> defects(Review review, String but) {
        Map<String, Outcome> defects = new TreeMap<>();
        for (Finding finding : review.checklist()) {
            boolean defect = finding.outcome() == Outcome.VIOLATED || finding.outcome() == Outcome.QUESTIONED;
            if (defect && !finding.obligation().id().equals(but)) {
                defects.put(finding.obligation().id(), finding.outcome());
            }
        }
        return defects;
    }
}
