package org.anjuan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What an undecided file is told about the days ahead. The sample was filed on 2024-03-05, so ninety days end on
 * 2024-06-03; its notice of 2024-03-26 grants seven days for the defence, which end on 2024-04-02.
 */
class LookAheadTest {
    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void desk() {
        desk = new Desk(folder);
    }

    private JsonNode ahead(Path file, String day) throws IOException {
        desk.run(Locale.ENGLISH, "check", file.toString(), "--as-of=" + day, "--format=json");
        return new ObjectMapper().readTree(desk.out()).at("/reviews/0/ahead");
    }

    @Test
    void theDecisionMayComeTheDayAfterTheDefenceEnds() throws IOException {
        JsonNode ahead = ahead(Desk.OPEN, "2024-03-28");

        assertThat(ahead.at("/earliestDecision").asText()).isEqualTo("2024-04-03");
        assertThat(ahead.at("/latestDecision").asText()).isEqualTo("2024-06-03");
        assertThat(ahead.at("/first")).isEmpty();
    }

    @Test
    void workingDaysLeftLeaveOutRestDaysAndCountMakeUpDays() throws IOException {
        JsonNode running = ahead(Desk.OPEN, "2024-03-28").at("/running");

        // 03-29, 04-01, 04-02
        assertThat(running.at("/0/period").asText()).isEqualTo("defence-stated");
        assertThat(running.at("/0/lastDay").asText()).isEqualTo("2024-04-02");
        assertThat(running.at("/0/workingDaysLeft").asInt()).isEqualTo(3);
        // 1 in March, 22 in April with two made up, 21 in May with one made up, 1 in June
        assertThat(running.at("/2/period").asText()).isEqualTo("decision-time");
        assertThat(running.at("/2/workingDaysLeft").asInt()).isEqualTo(45);
    }

    /**
     * The sample with a hearing right told: it can be used for five working days, to 2024-04-02, the last day of the
     * defence too.
     */
    private JsonNode waiving(String hearing, String defence) throws IOException {
        String text = Files.readString(Desk.OPEN)
                .replace("  - self-defence\n  def", "  - self-defence\n  - hearing-request\n  def");
        return ahead(desk.write("open.yaml", text + hearing + defence), "2024-03-28");
    }

    @Test
    void anExpressWrittenWaiverOfTheHearingHoldsNothingBack() throws IOException {
        String express = "{on: 2024-03-28, express: true, written: true, inSignedRecord: false}";
        String defence = "defence: {submitted: false, refused: false, waiver: " + express + "}\n";
        String hearing = "hearing: {waiver: " + express + "}\n";

        assertThat(waiving("", "").at("/earliestDecision").asText()).isEqualTo("2024-04-03");
        assertThat(waiving("", defence).at("/earliestDecision").asText()).isEqualTo("2024-04-03");
        assertThat(waiving(hearing, "").at("/earliestDecision").asText()).isEqualTo("2024-04-03");
        assertThat(waiving(hearing, defence).at("/earliestDecision").asText()).isEqualTo("2024-03-28");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{on: 2024-03-28, express: false, written: true, inSignedRecord: false}",
                "{on: 2024-03-28, written: true, inSignedRecord: false}",
                "{on: 2024-03-28, express: true, written: false, inSignedRecord: false}",
                "{on: 2024-03-25, express: true, written: true, inSignedRecord: false}"
            })
    void aWaiverThatIsNotSureHoldsTheDecisionBack(String waiver) throws IOException {
        String spoken =
                "defence: {submitted: true, on: 2024-03-28, recorded: true, declaredFinal: true, refused: false}\n";

        assertThat(waiving("hearing: {waiver: " + waiver + "}\n", spoken)
                        .at("/earliestDecision")
                        .asText())
                .isEqualTo("2024-04-03");
    }

    @Test
    void anUndatedWaiverLeavesTheEarliestDayOpen() throws IOException {
        String undated = "hearing: {waiver: {express: true, written: true, inSignedRecord: false}}\n";

        assertThat(waiving(undated, "").at("/earliestDecision").asText()).isEmpty();
    }

    @Test
    void onceThePeriodsAreOverTheDecisionMayComeToday() throws IOException {
        assertThat(ahead(Desk.OPEN, "2024-04-10").at("/earliestDecision").asText())
                .isEqualTo("2024-04-10");
    }

    @Test
    void withoutANoticeNoDayCanBeTold() throws IOException {
        Path file = desk.write(
                "open.yaml", Files.readString(Desk.OPEN).replaceFirst("(?s)\nnotice:\n.*?\n(?=\\w|$)", "\n"));
        JsonNode ahead = ahead(file, "2024-03-28");

        assertThat(ahead.has("earliestDecision")).isFalse();
        assertThat(ahead.at("/first/0").asText()).isEqualTo("APL-45-4");
        assertThat(ahead.at("/papers")).anyMatch(paper -> paper.asText().equals("/notice"));
    }

    @Test
    void decisionAndServiceAreStillToCome() throws IOException {
        assertThat(ahead(Desk.OPEN, "2024-03-28").at("/papers"))
                .extracting(JsonNode::asText)
                .containsExactlyInAnyOrder("/decision", "/service");
    }

    @Test
    void aDecidedCaseHasNothingAhead() throws IOException {
        assertThat(ahead(Desk.HEARING, "2024-03-28").isMissingNode()).isTrue();
    }

    @Test
    void theTextTellsTheSame() {
        desk.run(Locale.CHINESE, "check", Desk.OPEN.toString(), "--as-of=2024-03-28");

        assertThat(desk.out())
                .contains("最早决定  2024-04-03")
                .contains("最迟决定  2024-06-03")
                .contains("作出处罚决定的期限：至2024-06-03届满，还剩45个工作日")
                .contains("尚缺文书  处罚决定；送达");
    }

    @Test
    void theCalendarHoldsEachDay() throws IOException {
        Path calendar = folder.resolve("due.ics");
        desk.run(Locale.ENGLISH, "check", Desk.OPEN.toString(), "--as-of=2024-03-28", "--calendar=" + calendar);

        assertThat(Files.readString(calendar))
                .contains("DTSTART;VALUE=DATE:20240403")
                .contains("DTSTART;VALUE=DATE:20240603")
                .contains("DTSTART;VALUE=DATE:20240402");
        assertThat(Biweekly.parse(calendar.toFile()).first().getEvents())
                .extracting(VEvent::getSummary)
                .extracting(summary -> summary.getValue())
                .contains("甲县交立〔2024〕8号: earliest lawful day to decide", "甲县交立〔2024〕8号: last day to decide");
    }
}
