package org.anjuan.casefile.reading;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.anjuan.casefile.CaseKeys;

/**
 * Reads files of one kind, JSON or YAML, into the records of one class; safe for use by several threads.
 */
public final class RecordReader<T extends Record> {
    private final Parsers parsers = new Parsers();
    private final Class<T> type;
    private final boolean complete;

    /** A reader of files that hold a complete {@code type}. */
    public RecordReader(Class<T> type) {
        this(type, true);
    }

    /** A reader of files that hold a {@code type}; unless {@code complete}, anything may be absent. */
    RecordReader(Class<T> type, boolean complete) {
        this.type = type;
        this.complete = complete;
    }

    /**
     * The record that {@code source} holds.
     *
     * @throws UnreadableCaseFile if it holds anything else
     */
    public T read(CaseSource source) throws UnreadableCaseFile {
        try (JsonParser parser = parsers.parser(source.text(), source.format())) {
            RecordBinder binder = new RecordBinder(parser);
            return complete ? binder.bindComplete(type) : binder.bind(type);
        } catch (BindingException e) {
            throw new UnreadableCaseFile(e.in(source.name()));
        } catch (JsonProcessingException e) {
            throw new UnreadableCaseFile(new SyntaxDiagnosis(source).of(e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where each value of {@code source}, which was read before, stands. */
    public Locations locations(CaseSource source) {
        try (JsonParser parser = parsers.parser(source.text(), source.format())) {
            return new Locations(parser, CaseKeys.of(type));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
