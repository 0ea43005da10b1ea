package org.anjuan.casefile.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that hold no text, too much of it, or cannot be read. */
@NullUnmarked
class FileProblemsTest extends ReadingTest {
    @Test
    void tooMany() throws IOException {
        Path large = folder.resolve("large.yaml");
        try (RandomAccessFile sparse = new RandomAccessFile(large.toFile(), "rw")) {
            sparse.setLength((4L << 20) + 1);
        }

        assertThat(problem(large)).isEqualTo(new Problem(large.toString(), null, "", "too-large", List.of("4"), null));
    }

    @Test
    void tooManyFromStandardInput() {
        UnreadableCaseFile unreadable =
                catchThrowableOfType(UnreadableCaseFile.class, () -> CaseSource.of("-", new byte[(4 << 20) + 1], null));

        assertThat(unreadable.problem().key()).isEqualTo("too-large");
    }

    @Test
    void binary() throws IOException {
        assertThat(problem("case.yaml", new byte[] {'P', 'K', 3, 4, 0, 0, 8}).key())
                .isEqualTo("binary-file");
    }

    @Test
    void inUtf16() throws IOException {
        Problem marked = problem("case.yaml", "title: 案\n".getBytes(StandardCharsets.UTF_16));
        Problem bare = problem("case.yaml", "title: 案\n".getBytes(StandardCharsets.UTF_16LE));

        assertThat(marked.key()).isEqualTo("not-utf8");
        assertThat(marked.arguments()).containsExactly("UTF-16");
        assertThat(bare.key()).isEqualTo("not-utf8");
        assertThat(bare.arguments()).containsExactly("UTF-16");
    }

    @Test
    void inGb18030() throws IOException {
        Problem problem = problem("case.yaml", "标题: 某运输公司案\n".getBytes(Charset.forName("GB18030")));

        assertThat(problem.key()).isEqualTo("not-utf8");
        assertThat(problem.arguments()).containsExactly("GB18030");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n \n", "\uFEFF"})
    void none(String text) {
        assertThat(problem("case.yaml", text).key()).isEqualTo("empty-file");
        assertThat(problem("case.json", text).key()).isEqualTo("empty-file");
    }

    @Test
    void controlCharacters() {
        assertThat(problem("case.yaml", "title: a\u0007b\n").key()).isEqualTo("broken-yaml");
        assertThat(problem("case.json", "{\"title\": \"a\u0007b\"}").key()).isEqualTo("broken-json");
    }

    @Test
    void charactersBeyondTheBasicPlane() throws Exception {
        assertThat(yaml("title: 𠮷案\n").title()).isEqualTo("𠮷案");
        assertThat(problem("case.yaml", "{title: 𠮷𠮷案, domain: 运输}").place()).isEqualTo(new Place(1, 22));
        assertThat(problem("case.json", "{\"title\": \"\\ud842\", \"domain\": \"运输\"}")
                        .key())
                .isEqualTo("unknown-value");
    }

    @Test
    void missing() {
        Path missing = folder.resolve("missing.yaml");

        assertThat(problem(missing))
                .isEqualTo(new Problem(missing.toString(), null, "", "no-such-file", List.of(), null));
    }

    @Test
    void ofAFolder() {
        assertThat(problem(folder).key()).isEqualTo("cannot-read");
    }

    @Test
    void unreadable() throws IOException {
        Path locked = Files.writeString(folder.resolve("locked.yaml"), "title: a\n");
        assumeFalse(!locked.toFile().setReadable(false) || Files.isReadable(locked), "root may read every file");

        assertThat(problem(locked).key()).isEqualTo("no-access");
    }

    @Test
    void carryTheirDigest() throws Exception {
        Path file = Files.writeString(folder.resolve("case.json"), "abc");

        assertThat(CaseSource.of(file).sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
