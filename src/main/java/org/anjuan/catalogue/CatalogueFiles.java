package org.anjuan.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.anjuan.casefile.reading.CaseSource;
import org.anjuan.casefile.reading.Locations;
import org.anjuan.casefile.reading.RecordReader;
import org.anjuan.casefile.reading.UnreadableCaseFile;

/** Reads catalogue files as the lawyers write them: YAML with an {@code items} list. */
public final class CatalogueFiles {
    private final RecordReader<CatalogueFile> reader = new RecordReader<>(CatalogueFile.class);

    /** One file and what it holds. */
    public record Read(CaseSource source, List<CatalogueItem> items) {}

    /**
     * The items of {@code file}.
     *
     * @throws UnreadableCaseFile if it is no catalogue file
     */
    public Read read(Path file) throws UnreadableCaseFile {
        CaseSource source = CaseSource.of(file);
        return new Read(source, reader.read(source).items());
    }

    /**
     * The items of every YAML file in {@code folder}, by file name.
     *
     * @throws UnreadableCaseFile if one of them is no catalogue file
     */
    public List<Read> readAll(Path folder) throws UnreadableCaseFile {
        List<Read> all = new ArrayList<>();
        for (Path file : yamlFiles(folder)) {
            all.add(read(file));
        }
        return all;
    }

    /** Where each value of a file that was read stands. */
    public Locations locations(Read read) {
        return reader.locations(read.source());
    }

    private static List<Path> yamlFiles(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
