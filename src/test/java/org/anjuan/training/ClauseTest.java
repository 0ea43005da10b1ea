package org.anjuan.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.anjuan.casefile.reading.CaseFileReader;
import org.anjuan.casefile.reading.CaseSource;
import org.anjuan.law.rulebook.PackedRulebook;
import org.anjuan.review.Finding;
import org.anjuan.review.Outcome;
import org.anjuan.review.Review;
import org.anjuan.review.Reviewer;
import org.anjuan.review.engine.RuleBase;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every obligation is proved by its clause file: each example gives exactly the outcome it announces, and makes no other
 * obligation violated or questioned that it does not list. {@code -Dclauses=hearing} walks one stage only.
 */
class ClauseTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

    private final Clauses clauses = new Clauses(Path.of(System.getProperty("anjuan.project", "."), "sample-cases"));
    private final CaseFileReader reader = new CaseFileReader();
    private final Reviewer reviewer = new Reviewer(new PackedRulebook().read(), RuleBase.compiled());

    @TestFactory
    Stream<DynamicContainer> clauses() {
        String filter = System.getProperty("clauses", "");
        return clauses.files().stream()
                .filter(file -> file.toString().contains(filter))
                .map(file ->
                        DynamicContainer.dynamicContainer(file.getFileName().toString(), tests(clauses.read(file))));
    }

    private List<DynamicTest> tests(Clause clause) {
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
