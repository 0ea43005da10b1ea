package org.anjuan.casefile.reading;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.anjuan.casefile.CaseFile;

/** Reads case files from JSON or YAML into records; safe for use by several threads. */
public final class CaseFileReader {
    /** A Chinese key: a colon right behind a Chinese character, with at most a quotation mark between. */
    private static final Pattern CHINESE_KEY = Pattern.compile("\\p{IsHan}[\"']?\\s*:");

    private final Parsers parsers = new Parsers();
    private final ObjectReader reader = JsonMapper.builder()
            .addModule(new DayReading())
            .annotationIntrospector(new Vocabulary())
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
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
            file = reader.readValue(parser);
        } catch (JsonProcessingException e) {
            throw new Diagnosis(source, this::locations).of(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (file == null) {
            throw problem(source, "empty-file");
        }
        if (file.formatVersion() != null && file.formatVersion() > Limits.FORMAT_VERSION) {
            throw problem(
                    source,
                    "/formatVersion",
                    "newer-format",
                    String.valueOf(file.formatVersion()),
                    String.valueOf(Limits.FORMAT_VERSION));
        }
        refuseMixedDuplicates(source);
        return file;
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
                throw problem(source, locations.duplicatePointer(), "duplicate-key", locations.duplicatePointer());
            }
        }
    }

    private static UnreadableCaseFile problem(CaseSource source, String key) {
        return new UnreadableCaseFile(new Problem(source.name(), null, "", key, List.of(), null));
    }

    private UnreadableCaseFile problem(CaseSource source, String pointer, String key, String... arguments) {
        Place place = locations(source).of(pointer);
        return new UnreadableCaseFile(new Problem(source.name(), place, pointer, key, List.of(arguments), null));
    }
}
