package org.anjuan.law.coverage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.anjuan.casefile.reading.CaseSource;
import org.anjuan.casefile.reading.Format;
import org.anjuan.casefile.reading.RecordReader;
import org.anjuan.casefile.reading.UnreadableCaseFile;
import org.anjuan.law.Obligation;
import org.anjuan.law.rulebook.RulebookException;

/** Reads {@code rules/coverage/} as the build took it along. */
public final class CoverageFiles {
    private record Laws(List<LawCoverage> laws) {}

    private record Points(List<ReviewPoint> points) {}

    /**
     * The coverage by {@code obligations}.
     *
     * @throws RulebookException if the files are not as they must be
     */
    public Coverage read(List<Obligation> obligations) {
        return new Coverage(
                read("laws.yaml", Laws.class).laws(),
                read("review-points.yaml", Points.class).points(),
                obligations);
    }

    private static <T extends Record> T read(String name, Class<T> type) {
        try (InputStream in = CoverageFiles.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the build");
            }
            return new RecordReader<>(type).read(CaseSource.of("coverage/" + name, in.readAllBytes(), Format.YAML));
        } catch (UnreadableCaseFile e) {
            throw new RulebookException(e.problem().toString(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
