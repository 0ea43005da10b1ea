package org.anjuan.casefile.reading;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.anjuan.casefile.CaseKeys;

/** Where each value of a file stands, by its pointer in English keys, whatever language the file is written in. */
public final class Locations {
    private final Map<String, Place> places = new HashMap<>();

    Locations(JsonParser parser, CaseKeys keys) throws IOException {
        parser.nextToken();
        value(parser, "", keys);
    }

    /** The place of the value at {@code pointer}; of the nearest paper around it where the file has no such value. */
    public Place of(String pointer) {
        for (String here = pointer; !here.isEmpty(); here = here.substring(0, here.lastIndexOf('/'))) {
            Place place = places.get(here);
            if (place != null) {
                return place;
            }
        }
        return places.getOrDefault("", new Place(1, 1));
    }

    private void value(JsonParser parser, String pointer, CaseKeys keys) throws IOException {
        JsonLocation location = parser.currentTokenLocation();
        places.put(pointer, new Place(location.getLineNr(), location.getColumnNr()));
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String key = parser.currentName();
                parser.nextToken();
                value(parser, pointer + "/" + keys.english(key), keys.under(key));
            }
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
                value(parser, pointer + "/" + i, keys);
            }
        }
    }
}
