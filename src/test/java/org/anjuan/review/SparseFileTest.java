package org.anjuan.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.anjuan.casefile.reading.CaseFileReader;
import org.anjuan.casefile.reading.CaseSource;
import org.anjuan.casefile.reading.Format;
import org.anjuan.casefile.reading.UnreadableCaseFile;
import org.anjuan.law.rulebook.PackedRulebook;
import org.anjuan.review.engine.RuleBase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No rule fails on a file of which only a little is there. */
class SparseFileTest {
    private static final Reviewer REVIEWER = new Reviewer(new PackedRulebook().read(), RuleBase.compiled());

    static List<Path> lawfulFiles() throws IOException {
        Path folder = Path.of(System.getProperty("anjuan.project", "."), "sample-cases/lawful");
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    @Test
    void nothingAtAllIsThere() throws UnreadableCaseFile {
        assertThat(faults(new ObjectMapper().createObjectNode())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("lawfulFiles")
    void onePartOfAFileIsMissingOrAlone(Path file) throws Exception {
        ObjectNode whole = (ObjectNode) new YAMLMapper().readTree(file.toFile());
        TreeSet<String> faults = new TreeSet<>();
        for (String key : whole.properties().stream().map(each -> each.getKey()).toList()) {
            ObjectNode rest = whole.deepCopy();
            rest.remove(key);
            faults.addAll(faults(rest));
            ObjectNode alone = whole.objectNode();
            alone.set(key, whole.get(key));
            faults.addAll(faults(alone));
        }
        assertThat(faults).isEmpty();
    }

    private static List<String> faults(ObjectNode file) throws UnreadableCaseFile {
        CaseSource source = CaseSource.of("case", file.toString().getBytes(StandardCharsets.UTF_8), Format.JSON);
        return REVIEWER.review(new CaseFileReader().read(source), LocalDate.of(2026, 6, 30)).checklist().stream()
                .map(Finding::fault)
                .filter(Objects::nonNull)
                .toList();
    }
}
