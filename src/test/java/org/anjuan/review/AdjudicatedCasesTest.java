package org.anjuan.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.anjuan.casefile.Adjudication;
import org.anjuan.casefile.Adjudication.Point;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.reading.CaseFileReader;
import org.anjuan.casefile.reading.CaseSource;
import org.anjuan.casefile.reading.UnreadableCaseFile;
import org.anjuan.law.rulebook.PackedRulebook;
import org.anjuan.review.engine.RuleBase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * The rules are measured by decided cases: what a court or a supervising organ held wrong must be found, what it held
 * right must not be doubted, and nothing else may be called violated.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AdjudicatedCasesTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

    /** Findings that are right in law although the adjudicator did not speak of them, by case and obligation. */
    private static final Map<String, String> RIGHT_BUT_NOT_ADJUDICATED = Map.of(
            "G-039 APL-67-2",
            "the paper of 2024-05-03 sets 2024-05-08 as the last day to pay, where the law gives 15 days; nobody ruled on it");

    /** Points that a rule cannot find although an obligation speaks of them, by case and first obligation. */
    private static final Map<String, String> MISSED = Map.of(
            "G-004 APL-40-2",
            "that a plot number is no person's name shows only to somebody who reads it; the true name is not published",
            "G-017 APL-45-3",
            "the penalty rose against an earlier decision, not against a notice; reconsideration is outside the rule, and"
                    + " article 71 of the litigation law came eleven years later");

    /** Why the rule book holds no rule for an obligation that a point names. */
    private static final Map<String, String> NO_RULE =
            Map.of("APL-38-1", "a label that follows from other findings, never a finding of its own");

    private final CaseFileReader reader = new CaseFileReader();
    private final Reviewer reviewer = new Reviewer(new PackedRulebook().read(), RuleBase.compiled());
    private final Set<String> rules = new HashSet<>();
    private final Map<Path, Judged> cases = new LinkedHashMap<>();

    AdjudicatedCasesTest() {
        reviewer.rulebook().obligations().forEach(obligation -> rules.add(obligation.id()));
        Path folder = Path.of(System.getProperty("anjuan.project", "."), "sample-cases", "adjudicated");
        try (Stream<Path> files = Files.list(folder)) {
            files.sorted().forEach(file -> cases.put(file, judged(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @TestFactory
    Stream<DynamicContainer> cases() {
        return cases.entrySet().stream()
                .map(entry -> DynamicContainer.dynamicContainer(
                        entry.getKey().getFileName().toString(), tests(entry.getValue())));
    }

    private List<DynamicTest> tests(Judged judged) {
        return List.of(
                DynamicTest.dynamicTest(
                        "is reviewed without a failing rule",
                        () -> assertThat(judged.review().hasFault()).isFalse()),
                DynamicTest.dynamicTest("what was held wrong is found", () -> assertFound(judged)),
                DynamicTest.dynamicTest(
                        "what was held right is not doubted",
                        () -> assertThat(doubted(judged)).isEmpty()),
                DynamicTest.dynamicTest(
                        "nothing else is violated",
                        () -> assertThat(judged.falseFindings()).isEmpty()));
    }

    private void assertFound(Judged judged) {
        for (Point point : judged.heldWrong()) {
            if (!reachable(point)) {
                continue;
            }
            String missed = MISSED.get(judged.key(point));
            if (missed == null) {
                assertThat(judged.defects())
                        .as("%s: %s", point.point(), judged.state(point))
                        .containsAnyElementsOf(obligations(point));
            } else {
                assertThat(judged.defects())
                        .as("no longer missed: %s", judged.key(point))
                        .doesNotContainAnyElementsOf(obligations(point));
            }
        }
    }

    private static Set<String> doubted(Judged judged) {
        Set<String> doubted = new TreeSet<>();
        judged.heldRight().forEach(point -> doubted.addAll(obligations(point)));
        doubted.retainAll(judged.defects());
        doubted.removeIf(judged::isAllowed);
        return doubted;
    }

    @Test
    void recall() {
        int points = 0;
        int hits = 0;
        int reachable = 0;
        int falseFindings = 0;
        List<String> open = new ArrayList<>();
        for (Judged judged : cases.values()) {
            for (Point point : judged.heldWrong()) {
                points++;
                reachable += reachable(point) ? 1 : 0;
                if (judged.finds(point)) {
                    hits++;
                } else {
                    open.add("  " + judged.id() + " " + point.point() + ": " + whyNot(judged, point));
                }
            }
            judged.beyondReach().forEach(text -> open.add("  " + judged.id() + " beyond reach: " + text));
            falseFindings += judged.falseFindings().size();
        }
        System.out.printf(
                "%d adjudicated cases: %d of %d points held wrong found (%d have a rule), %d false findings%n",
                cases.size(), hits, points, reachable, falseFindings);
        open.forEach(System.out::println);
        assertThat(cases).isNotEmpty();
        assertThat(hits).as("found").isLessThanOrEqualTo(reachable);
        assertThat(falseFindings).as("false findings").isZero();
    }

    private String whyNot(Judged judged, Point point) {
        if (!reachable(point)) {
            List<String> reasons = new ArrayList<>();
            obligations(point).forEach(id -> reasons.add(id + " " + NO_RULE.getOrDefault(id, "has no rule yet")));
            return "not reachable: " + String.join("; ", reasons);
        }
        return MISSED.getOrDefault(judged.key(point), judged.state(point));
    }

    private boolean reachable(Point point) {
        return obligations(point).stream().anyMatch(rules::contains);
    }

    private Judged judged(Path file) {
        try {
            CaseFile caseFile = reader.read(CaseSource.of(file));
            Adjudication adjudication = Objects.requireNonNull(caseFile.adjudication(), file.toString());
            return new Judged(
                    Objects.requireNonNull(adjudication.id()), adjudication, reviewer.review(caseFile, AS_OF));
        } catch (UnreadableCaseFile e) {
            throw new IllegalStateException(file + " is no case file: " + e.problem(), e);
        }
    }

    private static List<String> obligations(Point point) {
        return orEmpty(point.obligations());
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    /** A decided case and its review. */
    private record Judged(String id, Adjudication adjudication, Review review) {
        List<Point> heldWrong() {
            return orEmpty(adjudication.heldWrong());
        }

        List<Point> heldRight() {
            return orEmpty(adjudication.heldRight());
        }

        List<String> beyondReach() {
            return orEmpty(adjudication.beyondReach());
        }

        String key(Point point) {
            return id + " " + obligations(point).get(0);
        }

        boolean isAllowed(String obligation) {
            return RIGHT_BUT_NOT_ADJUDICATED.containsKey(id + " " + obligation);
        }

        boolean finds(Point point) {
            return obligations(point).stream().anyMatch(defects()::contains);
        }

        /** The obligations that the review calls violated or questioned. */
        Set<String> defects() {
            Set<String> defects = ids(Outcome.VIOLATED);
            defects.addAll(ids(Outcome.QUESTIONED));
            return defects;
        }

        /** The obligations that the review calls violated and nobody else does. */
        Set<String> falseFindings() {
            Set<String> findings = ids(Outcome.VIOLATED);
            heldWrong().forEach(point -> obligations(point).forEach(findings::remove));
            findings.removeIf(this::isAllowed);
            return findings;
        }

        private Set<String> ids(Outcome outcome) {
            Set<String> ids = new TreeSet<>();
            review.with(outcome).forEach(finding -> ids.add(finding.obligation().id()));
            return ids;
        }

        /** What the review says of the obligations of {@code point}. */
        String state(Point point) {
            List<String> states = new ArrayList<>();
            for (Finding finding : review.checklist()) {
                if (obligations(point).contains(finding.obligation().id())) {
                    states.add(
                            finding.obligation().id() + " " + finding.outcome().key() + " " + finding.missing());
                }
            }
            return String.join(", ", states);
        }
    }
}
