package org.anjuan.casefile.reading;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.anjuan.casefile.CaseKeys;

/** Reads a record of any class from JSON or YAML as strictly as a case file; safe for use by several threads. */
public final class RecordReader {
    private final Parsers parsers = new Parsers();

    /**
     * The record of class {@code type} that {@code source} holds.
     *
     * @throws UnreadableCaseFile if it holds anything else
     */
    public <T extends Record> T read(CaseSource source, Class<T> type) throws UnreadableCaseFile {
        try (JsonParser parser = parsers.parser(source.text(), source.format())) {
            return new RecordBinder(parser).bind(type);
        } catch (BindingException e) {
            throw new UnreadableCaseFile(e.in(source.name()));
        } catch (JsonProcessingException e) {
            throw new UnreadableCaseFile(new SyntaxDiagnosis(source).of(e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where each value of {@code source}, a record of class {@code type} that was read before, stands. */
    public Locations locations(CaseSource source, Class<?> type) {
        try (JsonParser parser = parsers.parser(source.text(), source.format())) {
            return new Locations(parser, CaseKeys.of(type));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
