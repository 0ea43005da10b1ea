package org.anjuan.law.rulebook;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.anjuan.casefile.reading.BindingException;
import org.anjuan.casefile.reading.RecordBinder;

/** The rule book as one JSON resource: made by the build, read at start. */
public final class PackedRulebook {
    private static final String RESOURCE = "rulebook.json";

    /** Reads the rule book that was packed into this build. */
    public Rulebook read() {
        try (InputStream in = PackedRulebook.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is missing from the build");
            }
            return bind(new JsonFactory().createParser(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Binds the tokens of a rule book.
     *
     * @throws RulebookException if they are not those of a rule book
     */
    static Rulebook bind(JsonParser tokens) throws IOException {
        try (tokens) {
            return new RecordBinder(tokens).bind(Rulebook.class);
        } catch (BindingException e) {
            throw new RulebookException("rules" + e.getMessage(), e);
        }
    }
}
