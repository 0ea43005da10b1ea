package org.anjuan.law.rulebook;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** The rule book as one JSON resource: made by the build, read at start. */
public final class PackedRulebook {
    private static final String RESOURCE = "rulebook.json";

    private final ObjectMapper mapper = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
            .serializationInclusion(JsonInclude.Include.NON_EMPTY)
            .build();

    /** Reads the rule book that was packed into this build. */
    public Rulebook read() {
        try (InputStream in = PackedRulebook.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is missing from the build");
            }
            return mapper.readValue(in, Rulebook.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(Rulebook rulebook, OutputStream out) throws IOException {
        mapper.writeValue(out, rulebook);
    }
}
