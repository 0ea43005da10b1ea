package org.anjuan.audit.summary;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The tables as one XLSX file, a sheet each. */
final class Spreadsheet {
    private static final int WIDEST = 60;

    private final TableWords words;
    private final LocalDate day;

    /** A spreadsheet that says it was made on {@code day}. */
    Spreadsheet(TableWords words, LocalDate day) {
        this.words = words;
        this.day = day;
    }

    void write(List<SummaryTable> tables, Path file) throws IOException {
        ByteArrayOutputStream spreadsheet = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(spreadsheet, "anjuan", "1.0")) {
            for (SummaryTable table : tables) {
                write(table, workbook.newWorksheet(words.title(table)));
            }
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            new TimelessZip(day).copy(spreadsheet.toByteArray(), out);
        }
    }

    private void write(SummaryTable table, Worksheet sheet) {
        for (int column = 0; column < table.columns().size(); column++) {
            String key = table.columns().get(column);
            sheet.value(0, column, words.heading(key));
            sheet.style(0, column).bold().set();
            int widest = words.heading(key).length();
            for (int row = 0; row < table.rows().size(); row++) {
                Object cell = words.cell(key, table.rows().get(row).get(column));
                if (cell instanceof Number number) {
                    sheet.value(row + 1, column, number);
                } else {
                    sheet.value(row + 1, column, cell.toString());
                }
                widest = Math.max(widest, cell.toString().length());
            }
            sheet.width(column, Math.min(WIDEST, widest * 1.6 + 2));
        }
        sheet.freezePane(0, 1);
    }
}
