package org.anjuan.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.reading.CaseFileReader;
import org.anjuan.casefile.reading.CaseSource;
import org.anjuan.casefile.reading.Format;
import org.anjuan.review.SmallRulebook.Duty;
import org.anjuan.review.engine.TestRules;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A rule that throws costs its own obligation in its own case, and nothing else. */
class FailingRuleTest {
    private static final String RULES = """
            package org.anjuan.rules.test

            import org.anjuan.casefile.Closure
            import org.anjuan.casefile.Decision

            global org.anjuan.review.facts.Observations found

            rule "decided arises"
            when
                Decision()
            then
                found.arises("decided");
            end

            rule "closed arises"
            when
                Closure(on.isBefore(on.plusDays(ground.length())))
            then
                found.arises("closed");
            end

            rule "T-1-1 sound"
            when
                $decision : Decision(approvedByHead == false)
            then
                found.breach("T-1-1", "sound").at($decision, "approvedByHead");
            end

            rule "T-1-2 throws-when-told"
            when
                $decision : Decision(approvedByHead == false)
            then
                found.breach("T-1-2", "throws-when-told").with("length", $decision.approvedBy().length());
            end

            rule "T-1-3 throws-when-compared"
            when
                $decision : Decision(on != null, on.isBefore(approvedOn))
            then
                found.breach("T-1-3", "throws-when-compared").at($decision, "on");
            end

            rule "T-1-30 throws-when-compared"
            when
                $decision : Decision(on != null, on.isAfter(approvedOn))
            then
                found.breach("T-1-30", "throws-when-compared").at($decision, "on");
            end
            """;

    private static Reviewer reviewer;

    @BeforeAll
    static void build() {
        reviewer = new Reviewer(
                new SmallRulebook()
                        .situation("decided")
                        .situation("closed")
                        .with(new Duty("T-1-1", "decided").violated("sound"))
                        .with(new Duty("T-1-2", "decided").violated("throws-when-told"))
                        .with(new Duty("T-1-3", "decided").violated("throws-when-compared"))
                        .with(new Duty("T-1-30", "decided").violated("throws-when-compared"))
                        .with(new Duty("T-1-4", "decided").violated("never"))
                        .with(new Duty("T-2-1", "closed").violated("never"))
                        .build(),
                TestRules.of(RULES));
    }

    @Test
    void inItsThenPart() throws Exception {
        Review review = review("{decision: {on: 2024-04-09, approvedOn: 2024-04-08, approvedByHead: false}}");

        assertThat(outcomes(review))
                .containsExactly(
                        "T-1-1 violated",
                        "T-1-2 undetermined: T-1-2 throws-when-told",
                        "T-1-3 satisfied",
                        "T-1-30 violated",
                        "T-1-4 satisfied",
                        "T-2-1 not-applicable");
        assertThat(review.hasFault()).isTrue();
    }

    @Test
    void inAConstraint() throws Exception {
        Review review = review("{decision: {on: 2024-04-09, approvedByHead: true}}");

        assertThat(outcomes(review))
                .containsExactly(
                        "T-1-1 satisfied",
                        "T-1-2 satisfied",
                        "T-1-3 undetermined: T-1-3 throws-when-compared",
                        "T-1-30 undetermined: T-1-30 throws-when-compared",
                        "T-1-4 satisfied",
                        "T-2-1 not-applicable");
    }

    @Test
    void severalInOneCase() throws Exception {
        Review review = review("{decision: {on: 2024-04-09, approvedByHead: false}, closure: {on: 2024-05-01}}");

        assertThat(outcomes(review))
                .containsExactly(
                        "T-1-1 violated",
                        "T-1-2 undetermined: T-1-2 throws-when-told",
                        "T-1-3 undetermined: T-1-3 throws-when-compared",
                        "T-1-30 undetermined: T-1-30 throws-when-compared",
                        "T-1-4 satisfied",
                        "T-2-1 undetermined: closed arises");
    }

    /** The pooled session of the failed case must not show in the next one. */
    @Test
    void doesNotTouchTheNextCase() throws Exception {
        for (int i = 0; i < 5; i++) {
            severalInOneCase();
            Review sound = review("{decision: {on: 2024-04-09, approvedOn: 2024-04-09, approvedByHead: true}}");

            assertThat(outcomes(sound))
                    .containsExactly(
                            "T-1-1 satisfied",
                            "T-1-2 satisfied",
                            "T-1-3 satisfied",
                            "T-1-30 satisfied",
                            "T-1-4 satisfied",
                            "T-2-1 not-applicable");
            assertThat(sound.hasFault()).isFalse();
        }
    }

    @Test
    void doesNotTouchOtherThreads() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<List<String>>> reviews = IntStream.range(0, 200)
                    .mapToObj(i -> threads.submit(() -> outcomes(review(
                            i % 2 == 0
                                    ? "{decision: {on: 2024-04-09, approvedByHead: false}}"
                                    : "{decision: {on: 2024-04-09, approvedOn: 2024-04-09, approvedByHead: true}}"))))
                    .toList();
            for (int i = 0; i < reviews.size(); i++) {
                assertThat(reviews.get(i).get()).isEqualTo(reviews.get(i % 2).get());
            }
            assertThat(reviews.get(1).get()).doesNotContain("T-1-1 violated");
        } finally {
            threads.shutdown();
        }
    }

    private static List<String> outcomes(Review review) {
        return review.checklist().stream()
                .map(finding -> finding.obligation().id() + " "
                        + finding.outcome().key()
                        + (finding.fault() == null ? "" : ": " + finding.fault()))
                .toList();
    }

    private static Review review(String yaml) throws Exception {
        CaseSource source = CaseSource.of("case", yaml.getBytes(StandardCharsets.UTF_8), Format.YAML);
        CaseFile file = new CaseFileReader().read(source);
        return reviewer.review(file, LocalDate.of(2026, 6, 30));
    }
}
