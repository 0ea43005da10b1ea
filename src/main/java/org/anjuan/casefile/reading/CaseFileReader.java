package org.anjuan.casefile.reading;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.CaseKeys;
import org.jspecify.annotations.Nullable;

/** Reads case files from JSON or YAML into records; safe for use by several threads. */
public final class CaseFileReader {
    /** The version of the case file format that is read, and all before it. */
    public static final int FORMAT_VERSION = Limits.FORMAT_VERSION;

    private final RecordReader<CaseFile> reader = new RecordReader<>(CaseFile.class, false);
    private final Parsers parsers = new Parsers();

    /**
     * The case file that {@code source} holds.
     *
     * @throws UnreadableCaseFile if it is no case file of this format
     */
    public CaseFile read(CaseSource source) throws UnreadableCaseFile {
        CaseFile file;
        try {
            file = reader.read(source);
        } catch (UnreadableCaseFile e) {
            refuseNewerFormat(claimedFormat(source), source);
            throw e;
        }
        refuseNewerFormat(file.formatVersion(), source);
        return file;
    }

    /** The format version of a file that cannot be bound: what looks like a mistake may be a newer format. */
    private @Nullable Integer claimedFormat(CaseSource source) {
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
            return null; // the text breaks off before it says so
        }
    }

    private void refuseNewerFormat(@Nullable Integer version, CaseSource source) throws UnreadableCaseFile {
        if (version != null && version > Limits.FORMAT_VERSION) {
            String pointer = "/formatVersion";
            throw new UnreadableCaseFile(new Problem(
                    source.name(),
                    placeOf(pointer, source),
                    pointer,
                    "newer-format",
                    List.of(String.valueOf(version), String.valueOf(Limits.FORMAT_VERSION)),
                    null));
        }
    }

    private @Nullable Place placeOf(String pointer, CaseSource source) {
        try {
            return locations(source).of(pointer);
        } catch (UncheckedIOException e) {
            return null;
        }
    }

    /** Where each value of {@code source}, which was read before, stands. */
    public Locations locations(CaseSource source) {
        return reader.locations(source);
    }
}
