package org.anjuan.law.rulebook;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.anjuan.casefile.reading.BindingException;
import org.anjuan.casefile.reading.RecordBinder;
import org.anjuan.law.standard.Standards;

/** The scoring sheets as one JSON resource beside the rule book: made by the build, read when something is scored. */
public final class PackedStandards {
    /** Name of the resource. */
    static final String RESOURCE = "standards.json";

    /** Reads the scoring sheets that were packed into this build. */
    public Standards read() {
        try (InputStream in = PackedStandards.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is missing from the build");
            }
            return bind(new JsonFactory().createParser(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Binds the tokens of scoring sheets.
     *
     * @throws RulebookException if they are not those of scoring sheets
     */
    static Standards bind(JsonParser tokens) throws IOException {
        try (tokens) {
            return new RecordBinder(tokens).bind(Standards.class);
        } catch (BindingException e) {
            throw new RulebookException("rules/standards" + e.getMessage(), e);
        }
    }
}
