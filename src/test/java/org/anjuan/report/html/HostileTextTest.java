package org.anjuan.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.RecordShape;
import org.anjuan.casefile.reading.Problem;
import org.anjuan.report.ReviewedCase;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a case file says, the page shows it as text. */
class HostileTextTest {
    private static final Desk DESK = new Desk();
    private static final String HOSTILE = "x\"'><script>alert(1)</script><img src=x onerror=alert(2)><!-- </style>"
            + "<a href=javascript:alert(3)>&amp; ${7*7} \u0007\u0000\u001b\u202E";
    /** The same with replacement characters where a page must not hold the original. */
    private static final String SHOWN = "x\"'><script>alert(1)</script><img src=x onerror=alert(2)><!-- </style>"
            + "<a href=javascript:alert(3)>&amp; ${7*7} \uFFFD\uFFFD\uFFFD\uFFFD";

    @ParameterizedTest
    @ValueSource(strings = {"lawful/hearing.yaml", "lawful/enforced.yaml", "adjudicated/G-002-wuning-pork-team.yaml"})
    void everyTextOfTheCaseStaysText(String path) {
        ReviewedCase plain = DESK.sample(path);
        ReviewedCase hostile = DESK.sample(path, file -> (CaseFile) planted(file));
        String html = DESK.html(Locale.ENGLISH, DESK.report(List.of(), plain, hostile));
        Document page = Jsoup.parse(html);
        assertThat(page.select("script, img, iframe, object, embed, form")).isEmpty();
        assertThat(page.select("style")).hasSize(1);
        for (Element element : page.getAllElements()) {
            assertThat(element.attributes().asList())
                    .extracting(Attribute::getKey)
                    .noneMatch(name -> name.startsWith("on") || name.equals("src"));
            assertThat(element.attr("href")).doesNotContain("javascript");
        }
        assertThat(page.select("#case-2 h2").text()).isEqualTo(SHOWN);
        assertThat(page.select("table.cases a").get(1).text()).isEqualTo(SHOWN);
        assertThat(page.select("#case-2 svg.wide").attr("aria-label")).contains(SHOWN);
        assertThat(html).doesNotContainPattern("[\\p{Cc}&&[^\n\t]]").doesNotContain("\u202E");
    }

    @ParameterizedTest
    @ValueSource(strings = {"unknown-key", "unknown-value", "duplicate-key"})
    void everyTextOfAProblemStaysText(String key) {
        Problem problem = new Problem(HOSTILE, null, "/" + HOSTILE, key, List.of(HOSTILE, HOSTILE), HOSTILE);
        Document page = Jsoup.parse(DESK.html(Locale.CHINA, DESK.report(List.of(problem))));
        assertThat(page.select("script, img")).isEmpty();
        assertThat(page.select("section[aria-labelledby=unreadable] li").text())
                .startsWith(SHOWN + ": /" + SHOWN + ": ");
    }

    private static Object planted(Object value) {
        if (value instanceof String) {
            return HOSTILE;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(HostileTextTest::planted).toList();
        }
        if (value instanceof Record paper) {
            RecordShape shape = RecordShape.of(paper.getClass());
            Object[] values = shape.components().stream()
                    .map(component -> component.of(paper))
                    .map(part -> part == null ? null : planted(part))
                    .toArray();
            return shape.make(values);
        }
        return value;
    }
}
