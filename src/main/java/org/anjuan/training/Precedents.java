package org.anjuan.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.anjuan.casefile.Adjudication;
import org.anjuan.casefile.reading.CaseFileReader;
import org.anjuan.casefile.reading.CaseSource;
import org.anjuan.casefile.reading.Format;
import org.anjuan.casefile.reading.UnreadableCaseFile;

/** The decided cases of a {@code sample-cases/} folder. */
public final class Precedents {
    private final List<Adjudication> adjudications = new ArrayList<>();

    /**
     * The decided cases below the folder {@code samples}.
     *
     * @throws UnreadableCaseFile if one of them is no case file
     */
    public Precedents(Path samples) throws UnreadableCaseFile {
        CaseFileReader reader = new CaseFileReader();
        for (Path file : files(samples.resolve("adjudicated"))) {
            Adjudication adjudication = reader.read(CaseSource.of(file)).adjudication();
            if (adjudication != null) {
                adjudications.add(adjudication);
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

    /** The points held wrong that name {@code obligation}, in the order of the cases. */
    List<Precedent> of(String obligation) {
        List<Precedent> precedents = new ArrayList<>();
        for (Adjudication adjudication : adjudications) {
            if (adjudication.heldWrong() == null) {
                continue;
            }
            for (Adjudication.Point point : adjudication.heldWrong()) {
                if (point.point() != null
                        && point.obligations() != null
                        && point.obligations().contains(obligation)) {
                    precedents.add(new Precedent(adjudication, point.point()));
                }
            }
        }
        return precedents;
    }
}
