package org.anjuan.casefile.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that a key cannot take, and where they stand. */
@NullUnmarked
class ValueProblemsTest extends ReadingTest {
    @Test
    void aDayThatDoesNotExist() {
        Problem problem = problem("case.yaml", "decision:\n  on: 2024-02-30\n");

        assertThat(problem)
                .isEqualTo(new Problem(
                        "case.yaml",
                        new Place(2, 7),
                        "/decision/on",
                        "expected-not",
                        List.of("date", "2024-02-30"),
                        null));
    }

    @Test
    void aDateAsANumber() {
        Problem problem = problem("case.yaml", "notice:\n  - servedOn: 20240409\n");

        assertThat(problem)
                .isEqualTo(new Problem(
                        "case.yaml",
                        new Place(2, 15),
                        "/notice/0/servedOn",
                        "expected-not",
                        List.of("date", "20240409"),
                        null));
    }

    @Test
    void aTextForATruthValue() {
        Problem problem = problem("case.yaml", "decision:\n  complexOrMajor: maybe\n");

        assertThat(problem.key()).startsWith("expected");
        assertThat(problem.arguments().get(0)).isEqualTo("truth-value");
        assertThat(problem.place()).isEqualTo(new Place(2, 19));
        assertThat(problem.pointer()).isEqualTo("/decision/complexOrMajor");
    }

    @Test
    void aRecordForAText() {
        Problem problem = problem("case.yaml", "caseNumber:\n  number: 1\n");

        assertThat(problem.key()).isEqualTo("expected");
        assertThat(problem.arguments().get(0)).isEqualTo("text");
        assertThat(problem.pointer()).isEqualTo("/caseNumber");
        assertThat(problem.place()).isEqualTo(new Place(2, 3));
    }

    @Test
    void aRecordForAList() {
        Problem problem = problem("case.yaml", "notice:\n  kind: penalty-notice\n");

        assertThat(problem.key()).isEqualTo("expected");
        assertThat(problem.arguments().get(0)).isEqualTo("list");
        assertThat(problem.pointer()).isEqualTo("/notice");
    }

    @Test
    void aTextForARecord() {
        Problem problem = problem("case.json", "{\"decision\": \"yes\"}");

        assertThat(problem.key()).isEqualTo("expected-not");
        assertThat(problem.arguments().get(0)).isEqualTo("record");
        assertThat(problem.pointer()).isEqualTo("/decision");
    }

    @Test
    void aListForTheWholeFile() {
        Problem problem = problem("case.json", "[1]");

        assertThat(problem.key()).isEqualTo("expected");
        assertThat(problem.arguments().get(0)).isEqualTo("record");
        assertThat(problem.pointer()).isEmpty();
        assertThat(problem.place()).isEqualTo(new Place(1, 1));
    }

    @Test
    void aTextForTheWholeFile() {
        Problem problem = problem("case.yaml", "just a letter\n");

        assertThat(problem.key()).isEqualTo("expected-not");
        assertThat(problem.arguments().get(0)).isEqualTo("record");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "~", "# nothing but a comment", "---", "--- \n...\n"})
    void nothing(String text) {
        assertThat(problem("case.yaml", text).key()).isEqualTo("empty-file");
    }

    @Test
    void aNullInAList() {
        Problem problem = problem("case.json", "{\"notice\": [null]}");

        assertThat(problem.key()).isEqualTo("expected-not");
        assertThat(problem.arguments().get(0)).isEqualTo("record");
        assertThat(problem.pointer()).isEqualTo("/notice/0");
    }

    @Test
    void anUnknownTermWithTheNearestOne() {
        Problem problem = problem("case.yaml", "domain: transprot\n");

        assertThat(problem.key()).isEqualTo("unknown-value");
        assertThat(problem.place()).isEqualTo(new Place(1, 9));
        assertThat(problem.pointer()).isEqualTo("/domain");
        assertThat(problem.arguments().get(0)).isEqualTo("transprot");
        assertThat(problem.arguments().get(1)).startsWith("transport, 交通运输, work-safety, 安全生产");
        assertThat(problem.hint()).isEqualTo("transport");
    }

    @Test
    void anUnknownTermInChineseInAList() {
        Problem problem = problem("case.yaml", "告知:\n  - 告知权利: [陈述权, 申辨权]\n");

        assertThat(problem.key()).isEqualTo("unknown-value");
        assertThat(problem.pointer()).isEqualTo("/notice/0/rights/1");
        assertThat(problem.place()).isEqualTo(new Place(2, 17));
        assertThat(problem.hint()).isEqualTo("申辩权");
    }

    @Test
    void aNewerFormat() {
        Problem problem = problem("case.yaml", "title: 案\nformatVersion: 2\n");

        assertThat(problem)
                .isEqualTo(new Problem(
                        "case.yaml", new Place(2, 16), "/formatVersion", "newer-format", List.of("2", "1"), null));
    }

    @Test
    void aNewerFormatThatThisProgramCannotReadAtAll() {
        Problem problem = problem("case.yaml", "formatVersion: 2\nnovelty: true\n");

        assertThat(problem.key()).isEqualTo("newer-format");
        assertThat(problem.place()).isEqualTo(new Place(1, 16));
    }
}
