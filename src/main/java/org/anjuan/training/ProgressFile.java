package org.anjuan.training;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;

/** How persons did from exam to exam: a plain CSV file that grows by a row a person and exam. */
public final class ProgressFile {
    private final Path file;
    private final TrainingWords words;

    /** The file {@code file}, which is made where it is not there, with a head in these words. */
    public ProgressFile(Path file, TrainingWords words) {
        this.file = file;
        this.words = words;
    }

    /** Adds the marks of the exam {@code exam}, marked on the day {@code on}. */
    public void append(LocalDate on, String exam, List<Mark> marks) throws IOException {
        boolean begun = Files.exists(file) && Files.size(file) > 0;
        try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            CsvTable table = new CsvTable(out);
            if (!begun) {
                table.head(words.progressColumns());
            }
            table.rows(marks.stream().map(mark -> row(on, exam, mark)).toList());
        }
    }

    private static List<String> row(LocalDate on, String exam, Mark mark) {
        Tally total = mark.total();
        return List.of(
                mark.person(),
                on.toString(),
                exam,
                String.valueOf(total.hits()),
                String.valueOf(total.misses()),
                String.valueOf(total.falseAlarms()),
                String.valueOf(total.score()));
    }
}
