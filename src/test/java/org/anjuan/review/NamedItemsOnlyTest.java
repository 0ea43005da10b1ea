package org.anjuan.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.reading.CaseFileReader;
import org.anjuan.casefile.reading.CaseSource;
import org.anjuan.catalogue.GrownCatalogue;
import org.anjuan.law.rulebook.PackedRulebook;
import org.anjuan.review.band.ItemInForce;
import org.anjuan.review.engine.RuleBase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules are told of the items that a case names and of no others, however large the catalogue is. */
class NamedItemsOnlyTest {
    private static final Path CASE =
            Path.of(System.getProperty("anjuan.project", "."), "sample-cases/lawful/item-proposed.yaml");

    @ParameterizedTest
    @ValueSource(ints = {120, 12_000})
    void ofAnySizeOfCatalogue(int size) throws Exception {
        CaseFile file = new CaseFileReader().read(CaseSource.of(CASE));
        Reviewer reviewer = new Reviewer(
                new PackedRulebook().read(), RuleBase.compiled(), new Competence(new GrownCatalogue().of(size), null));

        List<Object> facts = reviewer.facts(file, LocalDate.of(2026, 6, 30)).all();

        assertThat(reviewer.competence().catalogue().codes()).hasSize(size);
        assertThat(facts.stream().filter(ItemInForce.class::isInstance).map(ItemInForce.class::cast))
                .extracting(ItemInForce::code)
                .containsExactly("WS-005");
        assertThat(facts).hasSize(factsOf(file));
    }

    private static int factsOf(CaseFile file) {
        return new Reviewer(new PackedRulebook().read(), RuleBase.compiled())
                .facts(file, LocalDate.of(2026, 6, 30))
                .all()
                .size();
    }
}
