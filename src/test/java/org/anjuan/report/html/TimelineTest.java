package org.anjuan.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import org.anjuan.report.Messages;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The case in time: one mark a dated step, the windows of the law, and defects on the day they show. */
class TimelineTest {
    private static final Desk DESK = new Desk();

    private static List<String> rows(Document page) {
        return page.select("table.days tbody tr").stream().map(Element::text).toList();
    }

    @Test
    void everyDatedStepHasOneMark() {
        Document page = DESK.page(Locale.ENGLISH, DESK.text(Desk.EARLY));
        for (String layout : List.of("wide", "narrow")) {
            assertThat(page.select("svg." + layout + " [data-day]").eachAttr("data-day"))
                    .containsExactly("2024-03-05", "2024-03-26", "2024-03-26", "2024-04-02");
        }
    }

    @Test
    void theTableSaysWhatThePictureShows() {
        Document page = DESK.page(Locale.ENGLISH, DESK.text(Desk.EARLY));
        assertThat(rows(page))
                .contains(
                        "2024-03-05 case filed",
                        "2024-03-26 notice served",
                        "2024-03-26 time to ask for a hearing 5 working days, to 2024-04-02");
        assertThat(page.select("svg.wide .row")).hasSameSizeAs(page.select("table.days tbody tr"));
        assertThat(page.select("svg.wide").attr("role")).isEqualTo("img");
        assertThat(page.select("svg.wide").attr("aria-label")).startsWith("Timeline of 甲罚〔2024〕1号");
    }

    @Test
    void aBreachIsMarkedOnTheDayItHappened() {
        Document page = DESK.page(Locale.ENGLISH, DESK.text(Desk.EARLY));
        assertThat(rows(page))
                .anySatisfy(row ->
                        assertThat(row).startsWith("2024-04-02 decision made").contains("× violated APL-64-1"));
        assertThat(page.select("svg.wide .row.violated tspan.violated").eachText())
                .contains("× APL-64-1");
    }

    @Test
    void whatShowsOnNoDayIsNamedBelow() {
        Document page = DESK.page(
                Locale.CHINA,
                DESK.text("caseNumber: 甲\nprocedure: ordinary\nfiling: {on: 2024-03-05}\n"
                        + "decision: {kind: penalty, on: 2024-04-02, penalties: [{type: fine, amount: 100}]}\n"));
        assertThat(page.select(".undated a").eachText()).contains("APL-44-1");
    }

    @Test
    void windowsThatOpenBeforeTheProcedureAndStagesWithoutADutyAreLeftOut() {
        Document page = DESK.page(
                Locale.ENGLISH,
                DESK.text(Desk.EARLY.replace("{kind: organization,", "{kind: citizen, birthDate: 1990-01-01,")));
        assertThat(rows(page))
                .noneMatch(row -> row.contains("majority"))
                .noneMatch(row -> row.contains("spot decision"));
    }

    @Test
    void aFileWithoutDaysHasNoPicture() {
        Document page = DESK.page(Locale.CHINA, DESK.text("caseNumber: 甲\n"));
        assertThat(page.select("svg.picture")).isEmpty();
        assertThat(page.select(".timeline").text()).contains("案卷没有载明任何步骤的日期");
    }

    @Test
    void everyStepHasANameInBothLanguages() {
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            Messages messages = new Messages(locale);
            assertThat(Steps.PATHS)
                    .allSatisfy(
                            path -> assertThat(messages.text(Steps.key(path))).isNotBlank());
        }
    }

    @Test
    void severalPapersOfAKindAreNumbered() {
        Document page = DESK.page(
                Locale.CHINA, DESK.text("caseNumber: 甲\ninspections: [{on: 2024-03-04}, {on: 2024-03-06}]\n"));
        assertThat(rows(page)).contains("2024-03-04 检查 1", "2024-03-06 检查 2");
    }

    @Test
    void restDaysAreShaded() {
        Document page = DESK.page(Locale.CHINA, DESK.text("filing: {on: 2024-03-04}\ndecision: {on: 2024-03-11}\n"));
        // Drawn from 2024-03-01 to 2024-03-14 or later: the weekend of the 2nd and the 9th lie in it.
        assertThat(page.select("svg.wide rect.rest").size()).isGreaterThanOrEqualTo(4);
    }

    @Test
    void longStretchesAreCutShortAndDaysAreEquallyWideElsewhere() {
        LocalDate first = LocalDate.of(2024, 1, 10);
        Scale scale = new Scale(List.of(first, first.plusDays(10), first.plusDays(210), first.plusDays(220)), 100, 500);
        assertThat(scale.stretches()).extracting(Scale.Stretch::days).containsExactly(3L, 10L, 200L, 10L, 3L);
        assertThat(scale.stretches()).extracting(Scale.Stretch::cut).containsExactly(false, false, true, false, false);
        assertThat(scale.x(first.minusDays(3))).isEqualTo(100.0);
        assertThat(scale.x(first.plusDays(223))).isCloseTo(600.0, offset(0.001));
        assertThat(scale.x(first.plusDays(10)) - scale.x(first)).isCloseTo(10 * scale.dayWidth(), offset(0.001));
        assertThat(scale.x(first.plusDays(210)) - scale.x(first.plusDays(10))).isLessThan(10 * scale.dayWidth());
        assertThat(scale.covers(first.plusDays(224))).isFalse();
    }

    @Test
    void manyCutsStillLeaveHalfTheRoomToDays() {
        LocalDate first = LocalDate.of(2020, 1, 1);
        List<LocalDate> years =
                first.datesUntil(first.plusYears(40), Period.ofYears(1)).toList();
        Scale scale = new Scale(years, 0, 500);
        assertThat(scale.dayWidth() * 6).isCloseTo(250.0, offset(0.001));
        assertThat(scale.x(years.get(39).plusDays(3))).isCloseTo(500.0, offset(0.001));
    }
}
