package org.anjuan.casefile.reading;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.CaseKeys;
import org.jspecify.annotations.Nullable;

/** Reads case files from JSON or YAML into records; safe for use by several threads. */
public final class CaseFileReader {
    /**
     * A Chinese key: a colon right behind a Chinese character, with at most a quotation mark between; or one that may
     * hide behind escapes.
     */
    private static final Pattern CHINESE_KEY = Pattern.compile("\\p{IsHan}[\"']?\\s*:|\\\\[uU]");

    private final Parsers parsers = new Parsers();
    private final ObjectReader reader = JsonMapper.builder()
            .addModule(new DayReading())
            .annotationIntrospector(new Vocabulary())
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .defaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL))
            .build()
            .readerFor(CaseFile.class);

    /**
     * The case file that {@code source} holds.
     *
     * @throws UnreadableCaseFile if it is no case file of this format
     */
    public CaseFile read(CaseSource source) throws UnreadableCaseFile {
        CaseFile file;
        try (JsonParser parser = parsers.parser(source.text(), source.format())) {
            if (isEmpty(parser)) {
                throw problem(source, "empty-file");
            }
            file = reader.readValue(parser);
        } catch (JsonProcessingException e) {
            refuseNewerFormat(source, newestFormat(source));
            throw new Diagnosis(source, this::locations).of(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        refuseNewerFormat(source, file.formatVersion());
        refuseMixedDuplicates(source);
        return file;
    }

    /** Whether the text holds nothing at all: only comments, only a null, only a document mark. */
    private static boolean isEmpty(JsonParser parser) throws IOException {
        JsonToken first = parser.nextToken();
        return first == null
                || first == JsonToken.VALUE_NULL
                || (first == JsonToken.VALUE_STRING && parser.getText().isBlank());
    }

    /** The format version that an unreadable file claims, if it says so before it breaks off. */
    private @Nullable Integer newestFormat(CaseSource source) {
        try (JsonParser parser = parsers.parser(source.text(), source.format())) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean version = CaseKeys.root().english(parser.currentName()).equals("formatVersion");
                if (parser.nextToken() == JsonToken.VALUE_NUMBER_INT && version) {
                    return parser.getIntValue();
                }
                parser.skipChildren();
            }
            return null;
        } catch (IOException e) {
            return null;
        }
    }

    private void refuseNewerFormat(CaseSource source, @Nullable Integer version) throws UnreadableCaseFile {
        if (version != null && version > Limits.FORMAT_VERSION) {
            String pointer = "/formatVersion";
            throw problem(
                    source,
                    placeOf(source, pointer),
                    pointer,
                    "newer-format",
                    String.valueOf(version),
                    String.valueOf(Limits.FORMAT_VERSION));
        }
    }

    private @Nullable Place placeOf(CaseSource source, String pointer) {
        try {
            return locations(source).of(pointer);
        } catch (UncheckedIOException e) {
            return null;
        }
    }

    /** Where each value of {@code source}, which was read before, stands. */
    public Locations locations(CaseSource source) {
        try (JsonParser parser = parsers.parser(source.text(), source.format())) {
            return new Locations(parser);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same value given once in each language: the parser sees two keys, the case file has one. */
    private void refuseMixedDuplicates(CaseSource source) throws UnreadableCaseFile {
        if (CHINESE_KEY.matcher(source.text()).find()) {
            Locations locations = locations(source);
            if (locations.duplicate().isPresent()) {
                String pointer = locations.duplicatePointer();
                throw problem(source, locations.duplicate().get(), pointer, "duplicate-key", pointer);
            }
        }
    }

    private static UnreadableCaseFile problem(CaseSource source, String key) {
        return problem(source, null, "", key);
    }

    private static UnreadableCaseFile problem(
            CaseSource source, @Nullable Place place, String pointer, String key, String... arguments) {
        return new UnreadableCaseFile(new Problem(source.name(), place, pointer, key, List.of(arguments), null));
    }
}
