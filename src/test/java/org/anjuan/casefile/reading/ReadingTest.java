package org.anjuan.casefile.reading;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.anjuan.casefile.CaseFile;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.io.TempDir;

/** Reads small case files, or the problem that keeps them from being read. */
@NullUnmarked
abstract class ReadingTest {
    final CaseFileReader reader = new CaseFileReader();

    @TempDir
    Path folder;

    final CaseFile yaml(String text) throws UnreadableCaseFile {
        return reader.read(CaseSource.of("case.yaml", text.getBytes(StandardCharsets.UTF_8), Format.YAML));
    }

    final CaseFile json(String text) throws UnreadableCaseFile {
        return reader.read(CaseSource.of("case.json", text.getBytes(StandardCharsets.UTF_8), Format.JSON));
    }

    final CaseFile file(String name, String text) throws Exception {
        return reader.read(CaseSource.of(Files.writeString(folder.resolve(name), text)));
    }

    final Problem problem(String name, String text) {
        return problem(name, text.getBytes(StandardCharsets.UTF_8));
    }

    final Problem problem(String name, byte[] bytes) {
        return catchThrowableOfType(
                        UnreadableCaseFile.class,
                        () -> reader.read(CaseSource.of(name, bytes, Format.of(Path.of(name)))))
                .problem();
    }

    final Problem problem(Path file) {
        return catchThrowableOfType(UnreadableCaseFile.class, () -> reader.read(CaseSource.of(file)))
                .problem();
    }
}
