package org.anjuan.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.anjuan.casefile.reading.CaseSource;
import org.anjuan.casefile.reading.Format;
import org.anjuan.casefile.reading.Problem;
import org.anjuan.casefile.reading.UnreadableCaseFile;

/** The case files that the command line names: files, folders with all below them, {@code -} for the standard input. */
final class Inputs {
    private static final String STDIN = "-";

    private final Console console;
    private final Set<Path> outputs;
    private final List<CaseSource> sources = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    /**
     * No inputs yet.
     *
     * @param outputs absolute paths of files that are written, which a folder of case files does not bring in
     */
    Inputs(Console console, Set<Path> outputs) {
        this.console = console;
        this.outputs = outputs;
    }

    List<CaseSource> sources() {
        return sources;
    }

    List<Problem> problems() {
        return problems;
    }

    void add(String name) {
        if (name.equals(STDIN)) {
            addStandardInput();
        } else if (Files.isDirectory(Path.of(name))) {
            addFolder(Path.of(name));
        } else {
            add(Path.of(name));
        }
    }

    private void addFolder(Path folder) {
        List<Path> files;
        try (Stream<Path> tree = Files.walk(folder)) {
            files = tree.filter(Files::isRegularFile)
                    .filter(Format::isCaseFileName)
                    .filter(file -> !outputs.contains(file.toAbsolutePath().normalize()))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            problems.add(Problem.of(folder.toString(), "cannot-read", String.valueOf(e.getMessage())));
            return;
        }
        if (files.isEmpty()) {
            problems.add(Problem.of(folder.toString(), "no-cases"));
        }
        files.forEach(this::add);
    }

    private void add(Path file) {
        try {
            sources.add(CaseSource.of(file));
        } catch (UnreadableCaseFile e) {
            problems.add(e.problem());
        }
    }

    private void addStandardInput() {
        try {
            sources.add(CaseSource.of(STDIN, console.in().readAllBytes(), null));
        } catch (UnreadableCaseFile e) {
            problems.add(e.problem());
        } catch (IOException e) {
            problems.add(Problem.of(STDIN, "cannot-read", String.valueOf(e.getMessage())));
        }
    }
}
