package org.anjuan.casefile.reading;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.io.Serial;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads dates and times written as {@code 2024-04-09} and {@code 09:30}, and in no other way. */
final class DayReading extends SimpleModule {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final int DATE_LENGTH = "2024-04-09".length();

    DayReading() {
        addDeserializer(LocalDate.class, new Written<>(LocalDate.class, DayReading::date));
        addDeserializer(LocalTime.class, new Written<>(LocalTime.class, LocalTime::parse));
    }

    /** Years of more than four digits, which a Java date may have, are slips. */
    private static LocalDate date(String text) {
        if (text.length() != DATE_LENGTH) {
            throw new DateTimeException(text);
        }
        return LocalDate.parse(text);
    }

    private static final class Written<T> extends StdScalarDeserializer<T> {
        @Serial
        private static final long serialVersionUID = 1L;

        private final transient Function<String, T> parse;

        private Written(Class<T> type, Function<String, T> parse) {
            super(type);
            this.parse = parse;
        }

        @Override
        @SuppressWarnings("unchecked")
        public @Nullable T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (parser.currentToken() == JsonToken.VALUE_STRING) {
                String text = parser.getText().strip();
                try {
                    return parse.apply(text);
                } catch (DateTimeException e) {
                    return (T) context.handleWeirdStringValue(handledType(), text, "not so written");
                }
            }
            if (parser.currentToken().isNumeric()) {
                return (T) context.handleWeirdNumberValue(handledType(), parser.getNumberValue(), "not so written");
            }
            return (T) context.handleUnexpectedToken(handledType(), parser);
        }
    }
}
