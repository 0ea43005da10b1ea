package org.anjuan.casefile.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys that a case file cannot have, and where they stand. */
@NullUnmarked
class KeyProblemsTest extends ReadingTest {
    @Test
    void unknownWithTheNearestKey() {
        Problem problem = problem("case.yaml", "caseNumber: '1'\ndecision:\n  nubmer: '1'\n");

        assertThat(problem)
                .isEqualTo(new Problem(
                        "case.yaml", new Place(3, 3), "/decision/nubmer", "unknown-key", List.of("nubmer"), "number"));
    }

    @Test
    void unknownInAListInJson() {
        Problem problem = problem("case.json", "{\"notice\": [\n  {},\n  {\"servedon\": \"2024-01-01\"}]}");

        assertThat(problem)
                .isEqualTo(new Problem(
                        "case.json",
                        new Place(3, 4),
                        "/notice/1/servedon",
                        "unknown-key",
                        List.of("servedon"),
                        "servedOn"));
    }

    @Test
    void unknownWithoutANearKey() {
        Problem problem = problem("case.yaml", "somethingElse: 1\n");

        assertThat(problem.key()).isEqualTo("unknown-key");
        assertThat(problem.pointer()).isEqualTo("/somethingElse");
        assertThat(problem.hint()).isNull();
    }

    @Test
    void unknownInChineseCountsColumnsInCharacters() {
        Problem problem = problem("case.yaml", "处罚决定:\n  文号: 甲县交罚〔2024〕1号\n  日其: 2024-04-09\n");

        assertThat(problem)
                .isEqualTo(
                        new Problem("case.yaml", new Place(3, 3), "/decision/日其", "unknown-key", List.of("日其"), "日期"));
    }

    @Test
    void columnsAfterChineseTextOnOneLine() {
        Problem json = problem("case.json", "{\"标题\": \"某运输公司案\", \"领域\": \"运输\"}");
        Problem yaml = problem("case.yaml", "{标题: 某运输公司案, 领域: 运输}");

        assertThat(json.place()).isEqualTo(new Place(1, 24));
        assertThat(yaml.place()).isEqualTo(new Place(1, 18));
        assertThat(json.pointer()).isEqualTo("/domain");
    }

    @Test
    void twiceInJson() {
        Problem problem = problem("case.json", "{\"title\": \"a\",\n \"title\": \"b\"}");

        assertThat(problem.key()).isEqualTo("duplicate-key");
        assertThat(problem.arguments()).containsExactly("title");
        assertThat(problem.place().line()).isEqualTo(2);
    }

    @Test
    void twiceInYaml() {
        Problem problem = problem("case.yaml", "decision:\n  on: 2024-04-09\n  number: '1'\n  on: 2024-04-10\n");

        assertThat(problem.key()).isEqualTo("duplicate-key");
        assertThat(problem.arguments()).containsExactly("on");
        assertThat(problem.place().line()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "decision:\n  on: 2024-04-09\n  日期: 2024-04-10\n",
                "decision:\n  日期: 2024-04-09\n  on: 2024-04-10\n",
                "decision:\n  on: 2024-04-09\n  \"日期\" : 2024-04-10\n",
                "decision:\n  on: 2024-04-09\n  ? 日期\n  : 2024-04-10\n",
                "decision:\n  on: 2024-04-09\n  \"\\u65e5\\u671f\": 2024-04-10\n",
                "处罚决定: {}\ndecision: {}\n"
            })
    void onceInEachLanguage(String text) {
        Problem problem = problem("case.yaml", text);

        assertThat(problem.key()).isEqualTo("duplicate-key");
        assertThat(problem.pointer()).isIn("/decision/on", "/decision");
    }

    @Test
    void onceInEachLanguageStandsAtTheSecond() {
        Problem problem = problem("case.yaml", "decision:\n  on: 2024-04-09\n  日期: 2024-04-10\n");

        assertThat(problem.place()).isEqualTo(new Place(3, 3));
    }

    @Test
    void onceInEachLanguageInJson() {
        Problem problem = problem("case.json", "{\"title\": \"a\",\n \"\\u6807\\u9898\": \"b\"}");

        assertThat(problem.key()).isEqualTo("duplicate-key");
        assertThat(problem.pointer()).isEqualTo("/title");
        assertThat(problem.place().line()).isEqualTo(2);
    }
}
