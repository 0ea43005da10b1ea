package org.anjuan.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.anjuan.casefile.Adjudication;
import org.anjuan.casefile.reading.CaseFileReader;
import org.anjuan.casefile.reading.CaseSource;
import org.anjuan.casefile.reading.Format;
import org.anjuan.casefile.reading.UnreadableCaseFile;
import org.jspecify.annotations.Nullable;

/** The decided cases of a {@code sample-cases/} folder. */
public final class Precedents {
    private static final String FOLDER = "adjudicated";

    private final Map<String, Adjudication> adjudications = new LinkedHashMap<>();

    /**
     * The decided cases below the folder {@code samples}.
     *
     * @throws UnreadableCaseFile if one of them is no case file
     */
    public Precedents(Path samples) throws UnreadableCaseFile {
        CaseFileReader reader = new CaseFileReader();
        for (Path file : files(samples.resolve(FOLDER))) {
            Adjudication adjudication = reader.read(CaseSource.of(file)).adjudication();
            if (adjudication != null) {
                adjudications.put(samples.getFileName() + "/" + FOLDER + "/" + file.getFileName(), adjudication);
            }
        }
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Format::isCaseFileName).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The points that name {@code obligation}: those held wrong first, then those held right, in the order of the cases. */
    List<Precedent> of(String obligation) {
        List<Precedent> precedents = new ArrayList<>();
        adjudications.forEach((file, decided) -> points(decided.heldWrong(), obligation)
                .forEach(point -> precedents.add(new Precedent(file, decided, point, true))));
        adjudications.forEach((file, decided) -> points(decided.heldRight(), obligation)
                .forEach(point -> precedents.add(new Precedent(file, decided, point, false))));
        return precedents;
    }

    private static List<String> points(@Nullable List<Adjudication.Point> points, String obligation) {
        List<String> naming = new ArrayList<>();
        for (Adjudication.Point point : points == null ? List.<Adjudication.Point>of() : points) {
            if (point.point() != null
                    && point.obligations() != null
                    && point.obligations().contains(obligation)) {
                naming.add(point.point());
            }
        }
        return naming;
    }
}
