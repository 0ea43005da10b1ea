package org.anjuan.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.anjuan.casefile.reading.CaseSource;
import org.anjuan.casefile.reading.Locations;
import org.anjuan.casefile.reading.Place;
import org.anjuan.casefile.reading.Problem;
import org.anjuan.casefile.reading.RecordReader;
import org.anjuan.casefile.reading.UnreadableCaseFile;
import org.anjuan.law.Obligation;
import org.anjuan.law.rulebook.Rulebook;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/**
 * Reads answer sheets: CSV and XLSX with the columns person, case and finding, or JSON. A row without a person goes on
 * with the person above it; a file may hold the sheets of several persons.
 */
public final class AnswerReader {
    private static final List<List<String>> HEADS =
            List.of(List.of("person", "case", "finding"), List.of("姓名", "案卷", "发现"));

    private static final String ONE = "1";

    private final Set<String> numbers;
    private final Set<String> obligations;

    /** A reader of answers to the exam of {@code key}. */
    public AnswerReader(AnswerKey key, Rulebook rulebook) {
        this(key.solutions().keySet(), rulebook);
    }

    private AnswerReader(Set<String> numbers, Rulebook rulebook) {
        this.numbers = numbers;
        this.obligations = rulebook.obligations().stream().map(Obligation::id).collect(Collectors.toSet());
    }

    /** A reader of spoken answers, one at a time. */
    public static AnswerReader ofOneCase(Rulebook rulebook) {
        return new AnswerReader(Set.of(ONE), rulebook);
    }

    /**
     * The answer in {@code line}: obligations or that the case is lawful, with blanks or commas between them.
     *
     * @throws UnreadableCaseFile if it holds anything else
     */
    public Set<String> line(String line) throws UnreadableCaseFile {
        AnswerCells cells = new AnswerCells(ONE, numbers, obligations);
        cells.add(null, ONE, ONE, List.of(line));
        return cells.sheets().get(0).answers().getOrDefault(ONE, Set.of());
    }

    /**
     * The sheets in {@code files}, one a person.
     *
     * @throws UnreadableCaseFile if one of them holds anything else, or a person answers in two of them
     */
    public List<AnswerSheet> read(List<Path> files) throws UnreadableCaseFile {
        Map<String, Path> answered = new HashMap<>();
        List<AnswerSheet> sheets = new ArrayList<>();
        for (Path file : files) {
            for (AnswerSheet sheet : read(file)) {
                Path before = answered.putIfAbsent(sheet.person(), file);
                if (before != null) {
                    throw new UnreadableCaseFile(
                            Problem.of(file.toString(), "answers-person-twice", sheet.person(), before.toString()));
                }
                sheets.add(sheet);
            }
        }
        return sheets;
    }

    /**
     * The sheets in {@code file}, one a person.
     *
     * @throws UnreadableCaseFile if it holds anything else
     */
    public List<AnswerSheet> read(Path file) throws UnreadableCaseFile {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".json")) {
            return json(file);
        }
        return table(
                file.toString(), name.endsWith(".xlsx") ? workbook(file) : new CsvRows(CaseSource.of(file)).read());
    }

    private List<AnswerSheet> json(Path file) throws UnreadableCaseFile {
        CaseSource source = CaseSource.of(file);
        RecordReader<AnswerFile> reader = new RecordReader<>(AnswerFile.class);
        AnswerFile sheet = reader.read(source);
        Locations locations = reader.locations(source);
        AnswerCells cells = new AnswerCells(file.toString(), numbers, obligations);
        for (int i = 0; i < sheet.answers().size(); i++) {
            AnswerFile.Answer answer = sheet.answers().get(i);
            cells.add(locations.of("/answers/" + i), sheet.person(), answer.number(), answer.findings());
        }
        return cells.sheets();
    }

    private List<AnswerSheet> table(String source, List<List<String>> rows) throws UnreadableCaseFile {
        AnswerCells cells = new AnswerCells(source, numbers, obligations);
        if (rows.isEmpty() || !HEADS.contains(rows.get(0))) {
            throw cells.refused(new Place(1, 1), "answers-columns");
        }
        String person = "";
        for (int i = 1; i < rows.size(); i++) {
            List<String> row = rows.get(i);
            if (row.stream().allMatch(String::isBlank)) {
                continue;
            }
            if (row.size() > HEADS.get(0).size() || row.size() < 2) {
                throw cells.refused(new Place(i + 1, 1), "answers-columns");
            }
            person = row.get(0).isBlank() ? person : row.get(0);
            cells.add(new Place(i + 1, 1), person, row.get(1), row.subList(2, row.size()));
        }
        return cells.sheets();
    }

    private static List<List<String>> workbook(Path file) throws UnreadableCaseFile {
        if (!Files.isRegularFile(file)) {
            throw new UnreadableCaseFile(Problem.of(file.toString(), "no-such-file"));
        }
        DataFormatter text = new DataFormatter(Locale.ROOT);
        try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            List<List<String>> rows = new ArrayList<>();
            for (Row row : workbook.getSheetAt(0)) {
                while (rows.size() < row.getRowNum()) {
                    rows.add(List.of());
                }
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < row.getLastCellNum(); i++) {
                    cells.add(text.formatCellValue(row.getCell(i, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK))
                            .strip());
                }
                rows.add(cells);
            }
            return rows;
        } catch (IOException | RuntimeException e) { // the library tells broken workbooks by many exceptions
            throw new UnreadableCaseFile(Problem.of(file.toString(), "answers-broken"));
        }
    }
}
