package org.anjuan.training;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.util.StringQuotingChecker;
import java.io.Serial;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.anjuan.casefile.reading.CaseSource;
import org.anjuan.casefile.reading.Format;
import org.anjuan.casefile.reading.UnreadableCaseFile;

/**
 * Writes case files and county profiles as people write them: YAML in one language, the papers in the order of the
 * procedure, no quotes that the text does not need. The order of the keys so tells nothing of how a file was made.
 */
final class RecordYaml {
    private final ObjectMapper yaml = YAMLMapper.builder(
                    YAMLFactory.builder().stringQuotingChecker(new PlainKeys()).build())
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .build();
    private final RecordNode nodes;

    /** Keys and terms in the language of {@code locale}. */
    RecordYaml(Locale locale) {
        this.nodes = new RecordNode(locale);
    }

    /**
     * The text of {@code file}, called {@code name}.
     *
     * @throws UnreadableCaseFile if it is larger than a case file may be
     */
    CaseSource write(String name, Record file) throws UnreadableCaseFile {
        try {
            String text = yaml.writeValueAsString(nodes.of(file));
            return CaseSource.of(name, text.getBytes(StandardCharsets.UTF_8), Format.YAML);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree can always be written", e);
        }
    }

    /** Leaves keys such as {@code on} bare: these files have no key that could be taken for a truth value. */
    private static final class PlainKeys extends StringQuotingChecker.Default {
        @Serial
        private static final long serialVersionUID = 1L;

        @Override
        public boolean needToQuoteName(String name) {
            return false;
        }
    }
}
