package org.anjuan.casefile.reading;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.anjuan.casefile.CaseKeys;

/**
 * Reads files of one kind, JSON or YAML, into the records of one class; safe for use by several threads.
 */
public final class RecordReader<T extends Record> {
    private final Parsers parsers = new Parsers();
    private final Class<T> type;
    private final boolean complete;
    private final Map<String, Object> given;

    /** A reader of files that hold a complete {@code type}. */
    public RecordReader(Class<T> type) {
        this(type, true, Map.of());
    }

    /** The same, with the values {@code given} by key for what the file itself does not say, such as its folder. */
    public RecordReader(Class<T> type, Map<String, Object> given) {
        this(type, true, given);
    }

    /** A reader of files that hold a {@code type}; unless {@code complete}, anything may be absent. */
    RecordReader(Class<T> type, boolean complete) {
        this(type, complete, Map.of());
    }

    private RecordReader(Class<T> type, boolean complete, Map<String, Object> given) {
        this.type = type;
        this.complete = complete;
        this.given = given;
    }

    /**
     * The record that {@code source} holds.
     *
     * @throws UnreadableCaseFile if it holds anything else
     */
    public T read(CaseSource source) throws UnreadableCaseFile {
        return read(source, binder -> complete ? binder.bindComplete(type) : binder.bind(type));
    }

    /**
     * The list of records that {@code source} holds.
     *
     * @throws UnreadableCaseFile if it holds anything else
     */
    public List<T> readList(CaseSource source) throws UnreadableCaseFile {
        return read(source, binder -> binder.bindCompleteList(type));
    }

    /**
     * The records that {@code source} holds by key, in its order.
     *
     * @throws UnreadableCaseFile if it holds anything else
     */
    public Map<String, T> readMap(CaseSource source) throws UnreadableCaseFile {
        return read(source, binder -> binder.bindCompleteMap(type));
    }

    /** How the document of a file is bound. */
    @FunctionalInterface
    private interface Binding<V> {
        V of(RecordBinder binder) throws IOException, BindingException;
    }

    private <V> V read(CaseSource source, Binding<V> binding) throws UnreadableCaseFile {
        try (JsonParser parser = parsers.parser(source.text(), source.format())) {
            return binding.of(new RecordBinder(parser, given, complete ? Integer.MAX_VALUE : Limits.RECORDS));
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
