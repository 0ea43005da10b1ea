package org.anjuan.training;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.anjuan.casefile.reading.CaseSource;
import org.anjuan.casefile.reading.Place;
import org.anjuan.casefile.reading.Problem;
import org.anjuan.casefile.reading.UnreadableCaseFile;

/** How persons did from exam to exam, kept in a plain CSV file with a row a person and exam. */
public record Progress(List<Entry> entries) {
    /** How a person did in the exam {@code exam}, which was held on the day {@code on}. */
    public record Entry(String person, LocalDate on, String exam, Tally tally) {
        boolean isOfSameExamAs(Entry other) {
            return person.equals(other.person) && on.equals(other.on) && exam.equals(other.exam);
        }
    }

    public Progress {
        entries = List.copyOf(entries);
    }

    /**
     * The progress that {@code file} keeps; none where there is no such file.
     *
     * @throws UnreadableCaseFile if it keeps anything else
     */
    public static Progress read(Path file) throws UnreadableCaseFile {
        if (Files.notExists(file)) {
            return new Progress(List.of());
        }
        List<Entry> entries = new ArrayList<>();
        List<List<String>> rows = new CsvRows(CaseSource.of(file)).read();
        for (int i = 1; i < rows.size(); i++) {
            try {
                entries.add(entry(rows.get(i)));
            } catch (DateTimeException | NumberFormatException | IndexOutOfBoundsException e) {
                throw new UnreadableCaseFile(
                        new Problem(file.toString(), new Place(i + 1, 1), "", "progress-row", List.of(), null));
            }
        }
        return new Progress(entries);
    }

    private static Entry entry(List<String> row) {
        Tally tally =
                new Tally(Integer.parseInt(row.get(3)), Integer.parseInt(row.get(4)), Integer.parseInt(row.get(5)));
        return new Entry(row.get(0), LocalDate.parse(row.get(1)), row.get(2), tally);
    }

    /** This progress and the marks of one exam more; an exam that is marked again counts once. */
    public Progress with(LocalDate on, String exam, List<Mark> marks) {
        List<Entry> more = new ArrayList<>(entries);
        for (Mark mark : marks) {
            Entry entry = new Entry(mark.person(), on, exam, mark.total());
            more.removeIf(entry::isOfSameExamAs);
            more.add(entry);
        }
        return new Progress(more);
    }

    /** The exams of {@code person} in the order of their days. */
    List<Entry> of(String person) {
        return entries.stream()
                .filter(entry -> entry.person().equals(person))
                .sorted(Comparator.comparing(Entry::on))
                .toList();
    }

    /** Writes the file to {@code out} with a head in {@code words}. */
    public void write(TrainingWords words, OutputStream out) throws IOException {
        CsvTable table = new CsvTable(out);
        table.head(words.progressColumns());
        table.rows(entries.stream().map(Progress::row).toList());
    }

    private static List<String> row(Entry entry) {
        Tally tally = entry.tally();
        return List.of(
                entry.person(),
                entry.on().toString(),
                entry.exam(),
                String.valueOf(tally.hits()),
                String.valueOf(tally.misses()),
                String.valueOf(tally.falseAlarms()),
                String.valueOf(tally.score()));
    }
}
