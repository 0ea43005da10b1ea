package org.anjuan.training;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.anjuan.casefile.reading.CaseSource;
import org.anjuan.casefile.reading.Problem;
import org.anjuan.casefile.reading.UnreadableCaseFile;

/** Reads tables as spreadsheets save them. */
final class CsvRows {
    private final CaseSource source;

    CsvRows(CaseSource source) {
        this.source = source;
    }

    /**
     * The cells row by row, the head first, without blanks around them.
     *
     * @throws UnreadableCaseFile if the source is no table
     */
    List<List<String>> read() throws UnreadableCaseFile {
        try (MappingIterator<List<String>> rows = new CsvMapper()
                .readerForListOf(String.class)
                .with(CsvParser.Feature.WRAP_AS_ARRAY)
                .readValues(source.text())) {
            return rows.readAll().stream()
                    .map(row -> row.stream().map(String::strip).toList())
                    .toList();
        } catch (JsonProcessingException e) {
            throw new UnreadableCaseFile(Problem.of(source.name(), "answers-broken"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
