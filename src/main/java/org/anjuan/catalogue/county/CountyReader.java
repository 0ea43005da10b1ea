package org.anjuan.catalogue.county;

import org.anjuan.casefile.reading.CaseSource;
import org.anjuan.casefile.reading.Locations;
import org.anjuan.casefile.reading.RecordReader;
import org.anjuan.casefile.reading.UnreadableCaseFile;

/** Reads county profiles from JSON or YAML, as strictly as case files, in English or Chinese keys. */
public final class CountyReader {
    private final RecordReader<CountyProfile> reader = new RecordReader<>(CountyProfile.class);

    /**
     * The profile that {@code source} holds.
     *
     * @throws UnreadableCaseFile if it is no county profile
     */
    public CountyProfile read(CaseSource source) throws UnreadableCaseFile {
        return reader.read(source);
    }

    /** Where each value of {@code source}, which was read before, stands. */
    public Locations locations(CaseSource source) {
        return reader.locations(source);
    }
}
