package org.anjuan.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Serial;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.anjuan.casefile.Term;

/** Writes records as JSON: no nulls, ISO dates, enum values in the words of case files. */
public final class JsonOutput {
    private final ObjectMapper mapper = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new SimpleModule().addSerializer(new TermSerializer()))
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    /** Writes {@code value}, indented, and a line end to {@code out}. */
    public void write(Object value, Writer out) throws IOException {
        mapper.writerWithDefaultPrettyPrinter().writeValue(out, value);
        out.write('\n');
        out.flush();
    }

    /** {@code value} on one line, with its line end, in UTF-8. */
    public byte[] line(Object value) {
        try (ByteArrayOutputStream line = new ByteArrayOutputStream()) {
            mapper.writeValue(line, value);
            line.write('\n');
            return line.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("a record of this program is always JSON", e);
        }
    }

    @SuppressWarnings("rawtypes")
    private static final class TermSerializer extends StdSerializer<Enum> {
        @Serial
        private static final long serialVersionUID = 1L;

        private TermSerializer() {
            super(Enum.class);
        }

        @Override
        public void serialize(Enum value, JsonGenerator generator, SerializerProvider provider) throws IOException {
            generator.writeString(Term.nameOf(value));
        }
    }
}
