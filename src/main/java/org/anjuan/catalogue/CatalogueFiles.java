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
import org.anjuan.casefile.reading.Problem;
import org.anjuan.casefile.reading.RecordReader;
import org.anjuan.casefile.reading.UnreadableCaseFile;
import org.anjuan.law.Remark;

/** Reads catalogue files as the lawyers write them: YAML with an {@code items} list. */
public final class CatalogueFiles {
    private final RecordReader<CatalogueFile> reader = new RecordReader<>(CatalogueFile.class);

    /** One file and what it holds. */
    public record Read(CaseSource source, List<CatalogueItem> items) {
        /** Remarks on the items with paths that start at the root of the file. */
        public List<Remark> inFile(List<Remark> remarks) {
            List<String> codes = items.stream().map(CatalogueItem::code).toList();
            return remarks.stream()
                    .map(remark -> new Remark(
                            remark.subject(),
                            "/items/" + codes.indexOf(remark.subject()) + remark.path(),
                            remark.key(),
                            remark.arguments(),
                            remark.fault()))
                    .toList();
        }
    }

    /**
     * The items of {@code file}.
     *
     * @throws UnreadableCaseFile if it is no catalogue file
     */
    public Read read(Path file) throws UnreadableCaseFile {
        CaseSource source = CaseSource.of(file);
        return new Read(source, reader.read(source).namedItems());
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

    /** A remark on a file that was read, by its path from the root of the file, as a problem of the file. */
    public Problem problem(Read read, Remark remark) {
        return new Problem(
                read.source().name(),
                locations(read).of(remark.path()),
                remark.path(),
                "lint." + remark.key(),
                remark.arguments(),
                null);
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
