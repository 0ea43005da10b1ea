package org.anjuan.casefile.reading;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;

/** Makes parsers that keep the limits, refuse duplicate keys and refuse YAML aliases. */
final class Parsers {
    /** Message of the failure by which an alias is refused. */
    static final String ALIAS = "alias";

    private static final StreamReadConstraints CONSTRAINTS = StreamReadConstraints.builder()
            .maxNestingDepth(Limits.DEPTH)
            .maxStringLength(Limits.STRING)
            .build();

    private final JsonFactory json =
            JsonFactory.builder().streamReadConstraints(CONSTRAINTS).build();
    private @Nullable YAMLFactory yaml;

    JsonParser parser(String text, Format format) throws IOException {
        if (format == Format.JSON) {
            return json.createParser(text);
        }
        return new AliasRefusing(yaml().createParser(text));
    }

    private YAMLFactory yaml() {
        YAMLFactory factory = yaml;
        if (factory == null) {
            LoaderOptions options = new LoaderOptions();
            options.setAllowDuplicateKeys(false);
            options.setNestingDepthLimit(Limits.DEPTH);
            options.setMaxAliasesForCollections(0);
            options.setCodePointLimit((int) Limits.BYTES);
            factory = YAMLFactory.builder().loaderOptions(options).build();
            factory.setStreamReadConstraints(CONSTRAINTS);
            yaml = factory;
        }
        return factory;
    }

    /** An alias would be read as its own name, a value that nobody wrote. */
    private static final class AliasRefusing extends JsonParserDelegate {
        private AliasRefusing(YAMLParser parser) {
            super(parser);
        }

        @Override
        public JsonToken nextToken() throws IOException {
            JsonToken token = super.nextToken();
            if (((YAMLParser) delegate).isCurrentAlias()) {
                throw new JsonParseException(this, ALIAS);
            }
            return token;
        }
    }
}
