package org.anjuan.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.anjuan.casefile.DecisionKind;
import org.anjuan.casefile.reading.CaseFileReader;
import org.anjuan.casefile.reading.CaseSource;
import org.anjuan.law.Text;
import org.anjuan.law.rulebook.PackedRulebook;
import org.anjuan.law.rulebook.PackedStandards;
import org.anjuan.law.rulebook.Rulebook;
import org.anjuan.law.standard.ScoringItem;
import org.anjuan.law.standard.ScoringStandard;
import org.anjuan.law.standard.ScoringStandard.Part;
import org.anjuan.law.standard.ScoringStandard.PartKind;
import org.anjuan.report.Messages;
import org.anjuan.report.ReviewedCase;
import org.anjuan.review.Review;
import org.anjuan.review.Reviewer;
import org.anjuan.review.engine.RuleBase;
import org.anjuan.training.Clause;
import org.anjuan.training.Clauses;
import org.anjuan.training.Example;
import org.junit.jupiter.api.Test;

/**
 * A small sheet with known points: 40 to begin with, 50 by the share that is earned, at most 10 taken off. A hearing without
 * a record breaks APL-64-9 and nothing else.
 */
class ScorerTest {
    private static final Text NAME = new Text("名", "name");
    private static final Path SAMPLES = Path.of(System.getProperty("anjuan.project", "."), "sample-cases");

    private final Rulebook rulebook = new PackedRulebook().read();
    private final Reviewer reviewer = new Reviewer(rulebook, RuleBase.compiled());
    private final CaseFileReader reader = new CaseFileReader();

    private static ScoringItem item(String id, String part, String points, String... obligations) {
        return new ScoringItem(id, part, NAME, new BigDecimal(points), null, List.of(obligations));
    }

    private static ScoringItem range(String id, String from, String to, String obligation) {
        return new ScoringItem(id, "face", NAME, new BigDecimal(from), new BigDecimal(to), List.of(obligation));
    }

    private static ScoringStandard standard(List<ScoringItem> vetoes, ScoringItem... items) {
        return new ScoringStandard(
                "S",
                NAME,
                NAME,
                true,
                List.of(DecisionKind.PENALTY),
                new BigDecimal(40),
                NAME,
                List.of(
                        new Part("earned", NAME, PartKind.EARNED, new BigDecimal(50)),
                        new Part("face", NAME, PartKind.DEDUCTED, BigDecimal.TEN)),
                List.of(),
                vetoes,
                List.of(items));
    }

    private ReviewedCase reviewed(CaseSource source) throws Exception {
        Review review = reviewer.review(reader.read(source), LocalDate.of(2026, 6, 30));
        return new ReviewedCase(source, review, reader.locations(source));
    }

    private ReviewedCase unrecorded() throws Exception {
        Clauses clauses = new Clauses(SAMPLES);
        Clause clause = clauses.of("APL-64-9").orElseThrow();
        return reviewed(clauses.apply(clause, clause.breaks().get(0)));
    }

    private ReviewedCase unknown() throws Exception {
        Clauses clauses = new Clauses(SAMPLES);
        Clause clause = clauses.of("APL-64-9").orElseThrow();
        Example open = clause.leavesOpen().get(0);
        return reviewed(clauses.apply(clause, open));
    }

    private ReviewedCase lawful() throws Exception {
        return reviewed(CaseSource.of(SAMPLES.resolve("lawful/hearing.yaml")));
    }

    private static ScoreSheet sheet(ScoringStandard standard, ReviewedCase reviewed) {
        return new Scorer(standard).score(reviewed.review()).orElseThrow();
    }

    @Test
    void whatIsEarnedIsAShareOfWhatArose() throws Exception {
        ScoringStandard standard = standard(
                List.of(),
                item("a", "earned", "3", "APL-59-1"),
                item("b", "earned", "1", "APL-64-9"),
                item("c", "earned", "6", "APL-52-4")); // the simple procedure: did not arise
        ScoreSheet sheet = sheet(standard, unrecorded());
        assertThat(sheet.items()).extracting(ItemScore::mark).containsExactly(Mark.KEPT, Mark.LOST, Mark.NOT_ARISEN);
        assertThat(sheet.highest()).isEqualByComparingTo("77.5"); // 40 + 50 x 3 / 4
        assertThat(sheet.lowest()).isEqualByComparingTo("77.5");
        assertThat(sheet(standard, lawful()).lowest()).isEqualByComparingTo("90");
    }

    @Test
    void oneDefectCountsOnce() throws Exception {
        ScoreSheet sheet = sheet(
                standard(List.of(), item("a", "face", "3", "APL-64-9"), item("b", "earned", "2", "APL-64-9")),
                unrecorded());
        assertThat(sheet.items()).extracting(ItemScore::mark).containsExactly(Mark.LOST, Mark.COUNTED);
        assertThat(sheet.items().get(1).countedAt()).isEqualTo("a");
        assertThat(sheet.highest()).isEqualByComparingTo("87"); // 40 + 50 - 3
    }

    @Test
    void whatIsOpenOrARangeGivesALowerAndAnUpperScore() throws Exception {
        ScoringStandard standard = standard(List.of(), range("a", "1", "2.5", "APL-64-9"));
        ScoreSheet lost = sheet(standard, unrecorded());
        assertThat(lost.highest()).isEqualByComparingTo("89"); // 40 + 50 - 1
        assertThat(lost.lowest()).isEqualByComparingTo("87.5"); // 40 + 50 - 2.5
        ScoreSheet open = sheet(standard, unknown());
        assertThat(open.items().get(0).mark()).isEqualTo(Mark.OPEN);
        assertThat(open.highest()).isEqualByComparingTo("90");
        assertThat(open.lowest()).isEqualByComparingTo("87.5");
    }

    @Test
    void deductionsStopAtThePartsPoints() throws Exception {
        ScoreSheet sheet = sheet(standard(List.of(), item("a", "face", "25", "APL-64-9")), unrecorded());
        assertThat(sheet.lowest()).isEqualByComparingTo("80"); // 40 + 50 - 10
    }

    @Test
    void aVetoTakesAllPoints() throws Exception {
        ScoringItem veto = new ScoringItem("v", null, NAME, null, null, List.of("APL-64-9"));
        assertThat(sheet(standard(List.of(veto)), unrecorded()).highest()).isZero();
        ScoreSheet open = sheet(standard(List.of(veto)), unknown());
        assertThat(open.lowest()).isZero();
        assertThat(open.highest()).isEqualByComparingTo("90");
    }

    @Test
    void whatOnlyAPersonCanScoreStaysOut() throws Exception {
        ScoreSheet sheet = sheet(standard(List.of(), item("a", "face", "4")), lawful());
        assertThat(sheet.byHand()).isEqualByComparingTo("4");
        assertThat(sheet.lowest()).isEqualByComparingTo("90");
    }

    @Test
    void aFileWithAnotherDecisionIsNotScored() throws Exception {
        Optional<ScoreSheet> sheet = new Scorer(standard(List.of()))
                .score(reviewed(CaseSource.of(SAMPLES.resolve("lawful/open.yaml")))
                        .review());
        assertThat(sheet).isEmpty();
    }

    @Test
    void aLossTellsItemPaperPlaceAndArithmetic() throws Exception {
        ScoringStandard national = new PackedStandards().read().of("mee-2024").orElseThrow();
        ReviewedCase reviewed = unrecorded();
        Messages messages = new Messages(Locale.CHINA);
        Sheet words = new SheetText(messages, rulebook).of(sheet(national, reviewed), reviewed);
        assertThat(words.losses()).extracting(Sheet.Loss::item).containsExactly("G10.7", "G10.8");
        Sheet.Reason reason = words.losses().get(0).reasons().get(0);
        assertThat(reason.obligation()).isEqualTo("APL-64-9");
        assertThat(reason.citation()).contains("行政处罚法第64条");
        assertThat(reason.papers().get(0).label()).isEqualTo("听证 › 听证会");
        assertThat(reason.papers().get(0).place()).matches(".*:\\d+:\\d+");
        assertThat(words.losses().get(1).lines(messages)).contains("同一缺陷已在 G10.7 扣分");
        assertThat(words.arithmetic()).contains("合法性：50").anyMatch(line -> line.startsWith("规范性：50 × "));
    }

    @Test
    void theSumTellsEveryPart() throws Exception {
        ScoringStandard standard =
                standard(List.of(), item("a", "earned", "3", "APL-59-1"), range("b", "1", "2.5", "APL-64-9"));
        ReviewedCase reviewed = unrecorded();
        Sheet words = new SheetText(new Messages(Locale.ENGLISH), rulebook).of(sheet(standard, reviewed), reviewed);
        assertThat(words.arithmetic())
                .endsWith("Sum at least: 40 + 50.00 − 2.5 = 87.50", "Sum at most: 40 + 50.00 − 1 = 89.00");
    }

    @Test
    void lawfulFilesLoseNothingByAnyStandard() throws Exception {
        for (String id : List.of("MEE-2024", "NEUTRAL-100")) {
            ScoreSheet sheet = sheet(new PackedStandards().read().of(id).orElseThrow(), lawful());
            assertThat(sheet.lowest()).as(id).isEqualByComparingTo("100");
        }
    }
}
