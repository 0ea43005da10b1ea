package org.anjuan.training;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.anjuan.report.SafeCell;

/** Writes rows for spreadsheets: UTF-8, no cell that a program would run. */
public final class CsvTable {
    private final OutputStream out;

    /** Writes to {@code out}. */
    public CsvTable(OutputStream out) {
        this.out = out;
    }

    /** Writes the head of a new table, by whose mark spreadsheets know the charset. */
    public void head(List<String> columns) throws IOException {
        out.write("\uFEFF".getBytes(StandardCharsets.UTF_8));
        rows(List.of(columns));
    }

    /** Writes {@code rows} and flushes. */
    public void rows(List<List<String>> rows) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CsvMapper mapper = CsvMapper.builder()
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
                .build();
        SafeCell safe = new SafeCell();
        try (SequenceWriter writer =
                mapper.writer(CsvSchema.emptySchema().withLineSeparator("\r\n")).writeValues(text)) {
            for (List<String> row : rows) {
                writer.write(row.stream().map(safe).toList());
            }
        }
        text.flush();
    }
}
