package org.anjuan.casefile.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that are no JSON or YAML, or too much of it. */
@NullUnmarked
class SyntaxProblemsTest extends ReadingTest {
    @Test
    void brokenJson() {
        Problem problem = problem("case.json", "{\"title\": \"a\"\n \"item\": \"b\"}");

        assertThat(problem.key()).isEqualTo("broken-json");
        assertThat(problem.place()).isEqualTo(new Place(2, 2));
        assertThat(problem.pointer()).isEmpty();
    }

    @Test
    void jsonThatEndsTooEarly() {
        assertThat(problem("case.json", "{\"decision\": {\"number\": \"1\"").key())
                .isEqualTo("broken-json");
        assertThat(problem("case.json", "{\"decision\": {\"number\": \"1").key())
                .isEqualTo("broken-json");
    }

    @Test
    void brokenYaml() {
        Problem problem = problem("case.yaml", "title: 'a\nitem: b\n");

        assertThat(problem.key()).isEqualTo("broken-yaml");
        assertThat(problem.place()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: a\n\titem: b\n",
                "title: a\n item: b\n",
                "recorded: [notice\n",
                "@x: 1\n",
                "title: b: c\n"
            })
    void yamlThatIsNone(String text) {
        assertThat(problem("case.yaml", text).key()).isEqualTo("broken-yaml");
    }

    @Test
    void twoDocuments() {
        Problem yaml = problem("case.yaml", "title: a\n---\ntitle: b\n");
        Problem json = problem("case.json", "{\"title\": \"a\"}\n{\"title\": \"b\"}");

        assertThat(yaml.key()).isEqualTo("two-documents");
        assertThat(yaml.place()).isEqualTo(new Place(3, 1));
        assertThat(json.key()).isEqualTo("two-documents");
        assertThat(json.place().line()).isEqualTo(2);
    }

    @Test
    void deepNesting() {
        assertThat(problem("case.json", "{\"title\": " + "[".repeat(100_000)).key())
                .isIn("too-deep", "expected");
        assertThat(problem("case.json", "[".repeat(100_000)).key()).isIn("too-deep", "expected");
        assertThat(problem("case.json", "{\"unknown\": " + "[".repeat(30) + "]".repeat(30) + "}")
                        .key())
                .isIn("too-deep", "unknown-key");
        assertThat(problem("case.yaml", "title: " + "[".repeat(100_000)).key()).isIn("too-deep", "expected");
        assertThat(problem("case.yaml", "unknown: " + "[".repeat(30) + "]".repeat(30))
                        .key())
                .isIn("too-deep", "unknown-key");
    }

    @Test
    void aTextThatIsTooLong() {
        String text = "甲".repeat((1 << 20) + 1);

        assertThat(problem("case.json", "{\"title\": \"" + text + "\"}").key()).isEqualTo("too-long");
    }

    @Test
    void aNumberThatIsTooLong() {
        String number = "9".repeat(2000);

        assertThat(problem("case.json", "{\"payment\": {\"amount\": " + number + "}}")
                        .key())
                .isEqualTo("too-long");
        assertThat(problem("case.yaml", "payment: {amount: " + number + "}\n").key())
                .isIn("too-long", "expected-not");
    }

    /** A case of so many papers would need more memory than a review has. */
    @Test
    void aFileOfTooManyPapers() throws Exception {
        String most = "{\"evidence\": [{}" + ", {}".repeat(2_998) + "]}";
        assertThat(new CaseFileReader()
                        .read(CaseSource.of("case.json", most.getBytes(StandardCharsets.UTF_8), Format.JSON))
                        .evidence())
                .hasSize(2_999);
        assertThat(problem("case.json", most.replace("]}", ", {}]}")))
                .extracting(Problem::key, Problem::pointer)
                .containsExactly("too-many-records", "/evidence/2999");
    }

    @Test
    void aWholeNumberThatIsTooLarge() {
        assertThat(problem("case.json", "{\"notice\": [{\"defenceDays\": 99999999999}]}"))
                .isEqualTo(new Problem(
                        "case.json",
                        new Place(1, 29),
                        "/notice/0/defenceDays",
                        "expected-not",
                        List.of("whole-number", "99999999999"),
                        null));
    }

    @Test
    void anAlias() {
        Problem problem = problem("case.yaml", "title: &t a\nitem: *t\n");

        assertThat(problem.key()).isEqualTo("alias");
        assertThat(problem.place().line()).isEqualTo(2);
    }

    @Test
    void anAliasBomb() {
        StringBuilder text = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 30; i++) {
            text.append("a%d: &a%d [*a%d, *a%d, *a%d, *a%d]\n".formatted(i, i, i - 1, i - 1, i - 1, i - 1));
        }

        assertThat(problem("case.yaml", text.toString()).key()).isIn("alias", "unknown-key");
        assertThat(problem("case.yaml", "notice: &n\n  - {basis: *n}\n").key()).isEqualTo("alias");
        assertThat(problem("case.yaml", "decision: &d {number: '1'}\nclosure:\n  <<: *d\n")
                        .key())
                .isIn("alias", "unknown-key");
    }
}
