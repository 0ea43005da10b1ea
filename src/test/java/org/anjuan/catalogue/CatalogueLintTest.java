package org.anjuan.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.anjuan.casefile.reading.UnreadableCaseFile;
import org.anjuan.law.Remark;
import org.anjuan.law.rulebook.RulebookException;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lint finds planted faults, and the build refuses them. */
@NullUnmarked
class CatalogueLintTest {
    private static final String SOUND = """
            items:
            - code: AA-001
              name: {zh: 甲, en: A}
              domain: transport
              texts:
                - valid: {from: 2020-01-01, until: 2021-12-31}
                  holder: {name: {zh: 甲局, en: Bureau}, sectors: [transport], level: county}
                  verified: true
                  tiers:
                    - id: base
                      label: {zh: 一般, en: ordinary}
                      amountBand: {of: illegal-gains, below: 1000, orNone: true}
                      penalties:
                        - {type: fine, must: true, min: 100, max: 500}
                        - {type: warning, must: true, alternative: a}
                        - {type: public-criticism, must: true, alternative: a}
                    - id: high
                      label: {zh: 较高, en: high}
                      amountBand: {of: illegal-gains, atLeast: 1000}
                      penalties:
                        - {type: fine, must: true, basis: illegal-gains, minMultiple: 1, maxMultiple: 3}
                - valid: {from: 2022-01-01}
                  holder: {name: {zh: 甲局, en: Bureau}, sectors: [transport], level: county}
                  verified: true
                  tiers:
                    - id: refuses
                      label: {zh: 拒不改正, en: refuses}
                      precondition: {allOf: [refuses-correction]}
                      priorOrders: [correct]
                      addsTo: []
                      penalties: []
            """;

    @TempDir
    private Path folder;

    private List<Remark> remarks(String yaml) throws Exception {
        Path file = Files.writeString(folder.resolve("catalogue.yaml"), yaml);
        return new CatalogueLint(LocalDate.parse("2026-01-01"))
                .remarks(new CatalogueFiles().read(file).items());
    }

    @Test
    void soundDataHaveNoRemarks() throws Exception {
        assertThat(remarks(SOUND)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            code: AA-001 | code: AA-1 | code-form | /code | true
            until: 2021-12-31 | until: 2022-01-01 | texts-overlap | /texts/1/valid | true
            until: 2021-12-31 | until: 2021-12-30 | texts-gap | /texts/1/valid | true
            until: 2021-12-31 | until: 2019-12-31 | ends-before-start | /texts/0/valid | true
            {from: 2022-01-01} | {from: 2022-01-01, until: 2025-12-31} | ended | /texts/1/valid | false
            sectors: [transport] | sectors: [] | no-sector | /texts/0/holder | true
            level: county | level: township | own-power | /texts/0/holder | true
            id: high | id: base | tier-twice | /texts/0/tiers/1/id | true
            addsTo: [] | addsTo: [base] | unknown-tier | /texts/1/tiers/0/addsTo | true
            priorOrders: [correct] | priorOrders: [] | prior-orders | /texts/1/tiers/0/priorOrders | true
            min: 100 | min: 501 | range-upside-down | /texts/0/tiers/0/penalties/0 | true
            min: 100, | '' | half-range | /texts/0/tiers/0/penalties/0 | true
            basis: illegal-gains, | '' | basis-without-multiple | /texts/0/tiers/1/penalties/0 | true
            type: public-criticism, must: true, alternative: a | type: public-criticism, must: true | lone-alternative | /texts/0/tiers/0/penalties/1 | true
            type: warning, must: true, alternative: a | type: fine, must: true, min: 1, max: 2, alternative: a | two-fines | /texts/0/tiers/0/penalties | true
            , min: 100, max: 500 | '' | amount-of-fine | /texts/0/tiers/0/penalties/0 | true
            atLeast: 1000 | over: 1000 | amounts-gap | /texts/0/tiers/0/amountBand | false
            atLeast: 1000 | atLeast: 900 | amounts-overlap | /texts/0/tiers/0/amountBand | false
            verified: true | verified: false | unverified | /texts/0 | false
            """)
    void aPlantedFaultIsFound(String sound, String planted, String key, String path, boolean fault) throws Exception {
        String yaml = SOUND.replaceFirst(Pattern.quote(sound), planted);
        assertThat(yaml).isNotEqualTo(SOUND);
        assertThat(remarks(yaml)).anySatisfy(remark -> {
            assertThat(remark.key()).isEqualTo(key);
            assertThat(remark.path()).isEqualTo(path);
            assertThat(remark.fault()).isEqualTo(fault);
        });
    }

    @Test
    void aCodeThatStandsTwiceIsFound() throws Exception {
        String twice = SOUND + SOUND.substring(SOUND.indexOf('\n') + 1);
        assertThat(remarks(twice)).extracting(Remark::key).contains("code-twice");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            must: true, min | msut: true, min | 14 | /items/0/texts/0/tiers/0/penalties/0/msut | unknown-key
            domain: transport | domain: traffic | 4 | /items/0/domain | unknown-value
            from: 2020-01-01 | from: 2020-13-01 | 6 | /items/0/texts/0/valid/from | expected-not
            """)
    void aFileThatIsNoCatalogueIsToldByPlaceAndKey(String sound, String planted, int line, String pointer, String key)
            throws Exception {
        Path file = Files.writeString(folder.resolve("catalogue.yaml"), SOUND.replace(sound, planted));
        assertThatThrownBy(() -> new CatalogueFiles().read(file))
                .isInstanceOfSatisfying(UnreadableCaseFile.class, failure -> {
                    assertThat(failure.problem().source()).isEqualTo(file.toString());
                    assertThat(failure.problem().pointer()).isEqualTo(pointer);
                    assertThat(failure.problem().key()).isEqualTo(key);
                    assertThat(failure.problem().place()).isNotNull();
                    assertThat(failure.problem().place().line()).isEqualTo(line);
                });
    }

    @Test
    void theBuildPacksSoundFilesAndRefusesOthers() throws Exception {
        Path file = Files.writeString(folder.resolve("catalogue.yaml"), SOUND);
        Path target = folder.resolve("packed");
        String[] arguments = {folder.toString(), target.toString()};
        PackCatalogue.main(arguments);
        assertThat(Catalogue.in(target).codes()).containsExactly("AA-001");
        assertThat(Catalogue.in(target).item("AA-001").orElseThrow().texts()).hasSize(2);

        Files.writeString(file, SOUND.replace("until: 2021-12-31", "until: 2021-12-01"));
        assertThatThrownBy(() -> PackCatalogue.main(arguments))
                .isInstanceOf(RulebookException.class)
                .hasMessageContaining("AA-001")
                .hasMessageContaining("texts-gap");

        Files.writeString(file, SOUND.replace("level: county", "level: conty"));
        assertThatThrownBy(() -> PackCatalogue.main(arguments))
                .isInstanceOf(RulebookException.class)
                .hasMessageContaining("catalogue.yaml:7:")
                .hasMessageContaining("/items/0/texts/0/holder/level")
                .hasMessageContaining("perhaps county");
    }
}
