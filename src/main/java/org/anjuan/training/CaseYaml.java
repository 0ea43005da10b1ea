package org.anjuan.training;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.util.StringQuotingChecker;
import java.io.Serial;
import java.nio.charset.StandardCharsets;
import org.anjuan.casefile.reading.CaseSource;
import org.anjuan.casefile.reading.Format;
import org.anjuan.casefile.reading.UnreadableCaseFile;

/** Writes the tree of a case file as people write it: YAML without quotes or marks that the text does not need. */
final class CaseYaml {
    private final ObjectMapper yaml = YAMLMapper.builder(YAMLFactory.builder()
                    .stringQuotingChecker(new PlainKeys())
                    .build())
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .build();

    /** Leaves keys such as {@code on} bare: a case file has no key that could be taken for a truth value. */
    private static final class PlainKeys extends StringQuotingChecker.Default {
        @Serial
        private static final long serialVersionUID = 1L;

        @Override
        public boolean needToQuoteName(String name) {
            return false;
        }
    }

    /**
     * The case file {@code name} with the content of {@code tree}.
     *
     * @throws UnreadableCaseFile if it is larger than a case file may be
     */
    CaseSource write(String name, JsonNode tree) throws UnreadableCaseFile {
        try {
            return CaseSource.of(name, yaml.writeValueAsString(tree).getBytes(StandardCharsets.UTF_8), Format.YAML);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree can always be written", e);
        }
    }
}
