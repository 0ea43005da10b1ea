package org.anjuan.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.anjuan.casefile.reading.Problem;
import org.anjuan.report.ReviewedCase;
import org.anjuan.review.Finding;
import org.anjuan.review.Outcome;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page as a browser reads it. */
class HtmlReportTest {
    private static final Desk DESK = new Desk();

    @Test
    void everyObligationStandsInTheChecklistWithItsOutcome() {
        ReviewedCase early = DESK.text(Desk.EARLY);
        Document page = DESK.page(Locale.ENGLISH, early);
        assertThat(page.select("tr[data-obligation]").stream()
                        .map(row -> row.attr("data-obligation") + " " + row.attr("data-outcome")))
                .containsExactlyInAnyOrderElementsOf(early.review().checklist().stream()
                        .map(finding -> finding.obligation().id() + " "
                                + finding.outcome().key())
                        .toList())
                .contains("APL-64-1 violated");
    }

    @Test
    void theCountsAreThoseOfTheReview() {
        ReviewedCase hearing = DESK.sample("lawful/hearing.yaml");
        Document page = DESK.page(Locale.CHINA, hearing);
        for (Outcome outcome : Outcome.values()) {
            int count = hearing.review().with(outcome).size();
            assertThat(page.select(".banner li[data-outcome=" + outcome.key() + "] b")
                            .text())
                    .isEqualTo(String.valueOf(count));
            assertThat(page.select("tr[data-outcome=" + outcome.key() + "]")).hasSize(count);
        }
        assertThat(page.select(".verdict strong").text()).isEqualTo("✓ 合法");
        assertThat(page.select(".finding")).isEmpty();
    }

    @Test
    void aViolationIsToldWithArticleEvidenceArithmeticConsequenceAndRemedy() {
        Document page = DESK.page(Locale.ENGLISH, DESK.text(Desk.EARLY));
        Element finding = page.expectFirst("#case-1-APL-64-1");
        assertThat(finding.select("h4").text()).startsWith("× violated").endsWith("APL-64-1");
        assertThat(finding.select(".evidence li").eachText())
                .anySatisfy(text -> assertThat(text).startsWith("notice 1 › servedOn 2024-03-26 case.yaml:8:"));
        assertThat(finding.select(".arithmetic li").text())
                .contains("5 working days")
                .contains("ends on 2024-04-02")
                .contains("rest days skipped: 2024-03-30, 2024-03-31");
        assertThat(finding.select("dt").eachText())
                .containsExactly("Evidence", "Dates", "Article", "Consequence", "Remedy");
        assertThat(finding.select(".verdict-facts dd").eachText())
                .startsWith(
                        "Administrative Penalty Law art. 64, item 1",
                        "revocable (Administrative Litigation Law art. 70)");
    }

    @Test
    void everyDefectOfTheSampleCasesIsToldInFull() {
        for (String path : List.of("adjudicated/G-002-wuning-pork-team.yaml", "lawful/open.yaml")) {
            ReviewedCase reviewed = DESK.sample(path);
            assertThat(DESK.page(Locale.CHINA, reviewed).select(".finding").eachAttr("id"))
                    .containsExactlyElementsOf(Stream.of(Outcome.VIOLATED, Outcome.QUESTIONED)
                            .flatMap(outcome -> reviewed.review().with(outcome).stream())
                            .map(Finding::obligation)
                            .map(obligation -> "case-1-" + obligation.id())
                            .toList())
                    .isNotEmpty();
        }
    }

    @Test
    void whatIsMissingLeadsToWhatItLeavesOpen() {
        Document page = DESK.page(Locale.CHINA, DESK.sample("adjudicated/G-021-jinshan-odour.yaml"));
        Element row = page.expectFirst("table.missing tr:contains(/defence)");
        assertThat(row.expectFirst("td").ownText()).isEqualTo("陈述申辩");
        assertThat(row.select("a").eachText()).contains("APL-45-1");
    }

    @Test
    void thePageAllowsNothingButItsOwnStyleSheet() throws NoSuchAlgorithmException {
        String html = DESK.html(Locale.CHINA, DESK.report(List.of(), DESK.sample("lawful/enforced.yaml")));
        Document page = Jsoup.parse(html);
        String style = page.expectFirst("style").data();
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .isEqualTo("default-src 'none'; style-src 'sha256-"
                        + Base64.getEncoder().encodeToString(digest) + "'; base-uri 'none'; form-action 'none'");
        assertThat(page.select("[href], [src], [action], [style]"))
                .allSatisfy(element -> assertThat(element.attr("href")).startsWith("#"));
        assertThat(page.select("script, link, iframe, object, embed, img, form, base"))
                .isEmpty();
        assertThat(html).doesNotContain("http:", "https:", "url(", "@import");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void headingsDescendStepByStepAndLinksArrive(String language) {
        Document page = DESK.page(
                Locale.forLanguageTag(language),
                DESK.text(Desk.EARLY),
                DESK.sample("lawful/open.yaml"),
                DESK.sample("adjudicated/G-021-jinshan-odour.yaml"));
        int level = 0;
        for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
            int next = heading.tagName().charAt(1) - '0';
            assertThat(next).as(heading.text()).isLessThanOrEqualTo(level + 1);
            level = next;
        }
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("a[href]").eachAttr("href"))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(page.getElementById(link.substring(1)))
                        .as(link)
                        .isNotNull());
        assertThat(page.select("[aria-labelledby]").eachAttr("aria-labelledby"))
                .allSatisfy(id -> assertThat(page.getElementById(id)).as(id).isNotNull());
    }

    @Test
    void severalCasesHaveAnIndexWithTheirVerdictsAndCounts() {
        Document page = DESK.page(Locale.ENGLISH, DESK.text(Desk.EARLY), DESK.sample("lawful/hearing.yaml"));
        assertThat(page.select("h1").text()).isEqualTo("Case-file review: 2 cases");
        assertThat(page.select("table.cases tbody a").eachText()).containsExactly("甲罚〔2024〕1号", "甲县交罚〔2024〕2号");
        assertThat(page.select("table.cases tbody a").eachAttr("href")).containsExactly("#case-1", "#case-2");
        assertThat(page.select("table.cases tbody .badge").eachText()).containsExactly("× revocable", "✓ lawful");
        assertThat(page.select("table.cases tbody tr")
                        .get(1)
                        .select("td.number")
                        .get(0)
                        .text())
                .isEqualTo("0");
        assertThat(page.select("article.case")).hasSize(2);
    }

    /** The item lets the organ fine up to 50000 yuan; 30000 are proposed. */
    @Test
    void thePenaltyIsShownAgainstItsBands() {
        Document page = DESK.page(Locale.ENGLISH, DESK.sample("lawful/item-proposed.yaml"));
        Element penalty = page.expectFirst(".penalty");
        assertThat(penalty.attr("data-item")).isEqualTo("WS-005");
        assertThat(penalty.attr("data-position")).isEqualTo("INSIDE");
        assertThat(penalty.select("h4").text())
                .startsWith("fine of 30000 yuan for WS-005")
                .endsWith("inside the bands");
        Element band = penalty.select("tbody tr").get(0);
        assertThat(band.select("td").eachText())
                .containsExactly(
                        "first finding: order to correct and fine text of the conduct, Work Safety Law art. 99, item 1 (text"
                                + " of 2021)",
                        "fine, up to 50000 yuan",
                        "open");
        double width = Double.parseDouble(band.select("rect.window").attr("width"));
        assertThat(Double.parseDouble(band.select("rect.amount").attr("x"))).isCloseTo(width * 0.6, offset(0.1));
        assertThat(penalty.select("tbody tr").get(1).select("rect.window")).isEmpty();
    }

    @Test
    void aCaseWithoutAnItemHasNoBands() {
        assertThat(DESK.page(Locale.CHINA, DESK.text(Desk.EARLY)).select(".bands"))
                .isEmpty();
    }

    /** Filed on 2024-03-05: ninety days end on 2024-06-03; the defence that the notice grants ends on 2024-04-02. */
    @Test
    void anUndecidedFileIsToldWhatComesNext() {
        ReviewedCase open = DESK.asOf(LocalDate.of(2024, 3, 28), "lawful/open.yaml");
        Element outlook = DESK.page(Locale.CHINA, open).expectFirst(".outlook");
        assertThat(outlook.select("dt").eachText()).containsExactly("最早决定", "最迟决定", "进行中", "尚缺文书");
        assertThat(outlook.select("dd").eachText())
                .startsWith("2024-04-03", "2024-06-03")
                .contains("作出处罚决定的期限：至2024-06-03届满，还剩45个工作日")
                .endsWith("处罚决定；送达");
        assertThat(DESK.page(Locale.CHINA, DESK.sample("lawful/hearing.yaml")).select(".outlook"))
                .isEmpty();
    }

    @Test
    void stagesFollowTheProcedure() {
        assertThat(DESK.page(Locale.ENGLISH, DESK.text(Desk.EARLY))
                        .select("summary .stage")
                        .eachText())
                .containsSubsequence("filing", "notice", "hearing", "decision", "service");
    }

    @Test
    void filesThatCannotBeReadAreTold() {
        Problem problem = Problem.of("lost.yaml", "no-such-file");
        Document page = Jsoup.parse(DESK.html(Locale.ENGLISH, DESK.report(List.of(problem))));
        assertThat(page.select("section[aria-labelledby=unreadable] li").eachText())
                .containsExactly("lost.yaml: there is no such file; check the path");
    }

    @Test
    void aChineseReportHasNoEnglishWordsAndAnEnglishOneNoChinese() {
        ReviewedCase[] cases = {
            DESK.text(Desk.EARLY),
            DESK.sample("lawful/open.yaml"),
            DESK.sample("lawful/enforced.yaml"),
            DESK.sample("lawful/item-proposed.yaml"),
            DESK.sample("lawful/delegated.yaml")
        };
        Document chinese = DESK.page(Locale.CHINA, cases);
        assertThat(chinese.select("html").attr("lang")).isEqualTo("zh-Hans");
        assertThat(ownWords(chinese)).doesNotContainPattern("[A-Za-z]{2,}");
        Document english = DESK.page(Locale.ENGLISH, cases);
        assertThat(english.select("html").attr("lang")).isEqualTo("en");
        assertThat(ownWords(english)).doesNotContainPattern("\\p{IsHan}");
    }

    /** All text but what is quoted: addresses and ids, values of the case, titles of sources. */
    private static String ownWords(Document page) {
        page.select("code, bdi, cite, style, title").remove();
        StringBuilder words = new StringBuilder();
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof TextNode text) {
                        words.append(text.text()).append('\n');
                    }
                },
                page);
        return words.toString().replaceAll("[A-Z]{3}-\\d+-\\d+|[A-Z]{2}-\\d{3}", "");
    }

    @Test
    void theSameReviewGivesTheSameBytes() {
        assertThat(DESK.html(Locale.CHINA, DESK.report(List.of(), DESK.text(Desk.EARLY))))
                .isEqualTo(DESK.html(Locale.CHINA, DESK.report(List.of(), DESK.text(Desk.EARLY))));
    }
}
