package org.anjuan.audit.summary;

import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tables as CSV files for spreadsheets: marked as UTF-8, and no cell is taken for a formula. */
final class CsvTables {
    private final CsvMapper csv = CsvMapper.builder()
            .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
            .build();
    private final TableWords words;

    CsvTables(TableWords words) {
        this.words = words;
    }

    /** Writes each table into a file of its own in {@code folder}. */
    void write(List<SummaryTable> tables, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (SummaryTable table : tables) {
            try (Writer out = Files.newBufferedWriter(folder.resolve(table.key() + ".csv"))) {
                out.write('\uFEFF');
                write(table, out);
            }
        }
    }

    private void write(SummaryTable table, Writer out) throws IOException {
        SequenceWriter rows = csv.writer().writeValues(out);
        rows.write(table.columns().stream().map(words::heading).toList());
        for (List<@Nullable Object> row : table.rows()) {
            List<Object> cells = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                cells.add(safe(words.cell(table.columns().get(i), row.get(i))));
            }
            rows.write(cells);
        }
        rows.flush();
    }

    private static Object safe(Object cell) {
        boolean formula = cell instanceof String text && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + cell : cell;
    }
}
