package org.anjuan.catalogue.county;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anjuan.casefile.Mode;
import org.anjuan.casefile.PartyKind;
import org.anjuan.casefile.PenaltyType;
import org.anjuan.casefile.Procedure;
import org.anjuan.casefile.reading.CaseSource;
import org.anjuan.casefile.reading.UnreadableCaseFile;
import org.anjuan.catalogue.Catalogue;
import org.anjuan.catalogue.CatalogueItem;
import org.anjuan.law.Remark;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The county profile: reading, asking who holds what, lint. */
@NullUnmarked
class CountyTest {
    private static final Path FILE =
            Path.of(System.getProperty("anjuan.project", ".")).resolve("sample-cases/county/county.yaml");

    private final Catalogue catalogue = Catalogue.packed();

    private static CountyProfile read(String text) throws UnreadableCaseFile {
        return new CountyReader().read(CaseSource.of("county.yaml", text.getBytes(StandardCharsets.UTF_8), null));
    }

    private static CountyProfile sample() throws Exception {
        return read(Files.readString(FILE));
    }

    private CatalogueItem item(String code) {
        return catalogue.item(code).orElseThrow();
    }

    private List<Standing> standings(String code, String township, String day) throws Exception {
        return sample().handedDown().of(item(code), township).stream()
                .map(holding -> holding.standing(LocalDate.parse(day)))
                .toList();
    }

    @Test
    void theSampleCountyIsCompleteAndSound() throws Exception {
        CountyProfile county = sample();
        assertThat(county.townships()).hasSize(15);
        assertThat(county.officers()).hasSize(30);
        assertThat(county.handDowns()).extracting(HandDown::mode).contains(Mode.DELEGATED, Mode.CONFERRED);
        assertThat(county.handDowns()).extracting(HandDown::kind).contains(HandDownKind.values());
        assertThat(new CountyLint(county, catalogue).remarks()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            AG-001, 乙镇, 2024-01-09, NOT_YET
            AG-001, 乙镇, 2024-01-10, HELD
            AG-001, 乙镇, 2026-01-09, HELD
            AG-001, 乙镇, 2026-01-10, EXPIRED
            TR-003, 卯乡, 2022-02-28, NOT_YET
            TR-003, 卯乡, 2022-03-01, HELD
            TR-009, 卯乡, 2025-06-29, HELD
            TR-009, 卯乡, 2025-06-30, TAKEN_BACK
            NR-001, 癸镇, 2025-05-31, HELD
            NR-001, 癸镇, 2025-06-01, EXPIRED
            """)
    void aHandDownBeginsEndsAndIsTakenBack(String code, String township, String day, Standing standing)
            throws Exception {
        assertThat(standings(code, township, day).get(0)).isEqualTo(standing);
    }

    @Test
    void whatWasNeverHandedDownHasNoStanding() throws Exception {
        assertThat(standings("NR-001", "乙镇", "2024-05-01")).isEmpty();
        assertThat(standings("WS-005", "子乡", "2025-05-01")).containsExactly(Standing.HELD);
    }

    @Test
    void holdingTellsTheDocumentAndItsLimits() throws Exception {
        LocalDate day = LocalDate.parse("2025-05-01");
        List<Holding> general = sample().handedDown().holding(item("WS-005"), "乙镇", day);
        assertThat(general).hasSize(1);
        Holding holding = general.get(0);
        assertThat(holding.document().number()).isEqualTo("甲县应急委〔2025〕3号");
        assertThat(holding.until()).isEqualTo(LocalDate.parse("2028-03-31"));
        assertThat(holding.matter().excluded()).contains(PenaltyType.ORDER_SUSPENSION);
        FineCeiling ceiling = holding.matter().ceiling();
        assertThat(ceiling).isNotNull();
        assertThat(ceiling.highest(PartyKind.CITIZEN)).isEqualByComparingTo("20000");
        assertThat(ceiling.lowest(PartyKind.ORGANIZATION)).isEqualByComparingTo("50000");
        assertThat(ceiling.lowest(PartyKind.SOLE_TRADER)).isEqualByComparingTo("20000");
        assertThat(ceiling.highest(PartyKind.SOLE_TRADER)).isEqualByComparingTo("50000");

        List<Holding> simple = sample().handedDown().holding(item("WS-005"), "子乡", day);
        assertThat(simple.get(0).matter().procedures()).containsExactly(Procedure.SIMPLE);
    }

    @Test
    void aMatterMayBeginLaterThanItsDocument() throws Exception {
        assertThat(standings("AG-009", "丙镇", "2026-06-30")).containsExactly(Standing.NOT_YET);
        assertThat(standings("AG-009", "丙镇", "2026-07-01")).containsExactly(Standing.HELD);
    }

    @Test
    void aTownshipIsKnownByItsGovernmentAndItsTeam() throws Exception {
        CountyProfile county = sample();
        assertThat(county.townshipOf("乙镇综合行政执法队")).map(Township::name).contains("乙镇");
        assertThat(county.townshipOf("巳街道办事处")).map(Township::name).contains("巳街道");
        assertThat(county.townshipOf("甲县农业农村局")).isEmpty();
        assertThat(county.covers("江西省/丙市/甲县/乙镇")).isTrue();
        assertThat(county.covers("江西省/丙市/甲县县")).isFalse();
    }

    @Test
    void aThresholdIsAFigureOfTheRegion() throws Exception {
        CountyProfile county = sample();
        assertThat(county.hearingThresholds().get(0).figure(county.region())).satisfies(figure -> {
            assertThat(figure.value()).isEqualByComparingTo(new BigDecimal("3000"));
            assertThat(figure.party()).isEqualTo(PartyKind.CITIZEN);
            assertThat(figure.region()).isEqualTo("江西省/丙市/甲县");
        });
    }

    @Test
    void aProfileMayBeWrittenInChinese() throws Exception {
        CountyProfile chinese = read("""
                名称: 甲县
                行政区划: 江西省/丙市/甲县
                机关:
                  - {名称: 甲县农业农村局, 主管领域: [农业农村], 层级: 县级}
                乡镇:
                  - {名称: 乙镇, 政府名称: 乙镇人民政府, 执法队伍: 乙镇综合行政执法队}
                下放文件:
                  - 文号: 甲县农委〔2024〕1号
                    日期: 2024-01-02
                    行使方式: 委托
                    种类: 事项清单
                    委托机关: 甲县农业农村局
                    决定机关: 甲县农业农村局
                    乡镇: [乙镇]
                    生效日期: 2024-01-10
                    公布日期: {委托机关: 2024-01-05, 承办机构: 2024-01-08}
                    下放事项:
                      - 事项: [AG-001]
                        罚款上限: {公民: 1000, 单位: 5000}
                        除外处罚种类: [吊销许可证件]
                        收回: {日期: 2025-01-01, 文号: 甲县农委〔2025〕1号}
                """);
        assertThat(new CountyLint(chinese, catalogue).remarks()).isEmpty();
        Holding holding = chinese.handedDown().of(item("AG-001"), "乙镇").get(0);
        assertThat(holding.standing(LocalDate.parse("2024-12-31"))).isEqualTo(Standing.HELD);
        assertThat(holding.standing(LocalDate.parse("2025-01-01"))).isEqualTo(Standing.TAKEN_BACK);
    }

    @Test
    void whatIsMissingOrMisspeltIsToldByPlace() {
        assertThatThrownBy(() -> read("name: 甲县\n")).isInstanceOfSatisfying(UnreadableCaseFile.class, failure -> {
            assertThat(failure.problem().pointer()).isEqualTo("/region");
            assertThat(failure.problem().key()).isEqualTo("expected");
        });
        assertThatThrownBy(() -> read("name: 甲县\nregion: 甲县\ntownship: []\n"))
                .isInstanceOfSatisfying(UnreadableCaseFile.class, failure -> {
                    assertThat(failure.problem().key()).isEqualTo("unknown-key");
                    assertThat(failure.problem().hint()).isEqualTo("townships");
                    assertThat(failure.problem().place()).isNotNull();
                    assertThat(failure.problem().place().line()).isEqualTo(3);
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            townships: [乙镇]                   | townships: [午镇]                   | unknown-township        | /handDowns/1/townships/0        | true
            townships: [乙镇]                   | townships: []                       | townships               | /handDowns/1/townships          | true
            name: 丙镇, government              | name: 乙镇, government              | named-twice             | /townships/1                    | true
            principal: 甲县林业局               | principal: 乙县林业局               | unknown-organ           | /handDowns/5/principal          | true
            principal: 甲县林业局               | principal: 甲县交通运输局           | principal-is-not-holder | /handDowns/5/matters/0/items/0  | false
            items: [TR-009]                     | items: [TR-999]                     | unknown-item            | /handDowns/0/matters/1/items/0  | true
            items: [TR-009]                     | items: [NR-003]                     | own-power-handed-down   | /handDowns/0/matters/1/items/0  | false
            items: [EE-002, EE-005], organ      | items: [EE-002], organ              | no-designation          | /handDowns/6/matters/0/items/1  | false
            on: 2025-06-30, by                  | on: 2022-02-01, by                  | taken-back-early        | /handDowns/0/matters/1/takenBack | true
            until: 2026-01-09                   | until: 2024-01-09                   | ends-before-start       | /handDowns/1                    | true
            from: 2026-07-01, ceiling           | from: 2026-01-01, ceiling           | outside-term            | /handDowns/2/matters/1          | true
            procedures: [simple]                | procedures: []                      | simple-only             | /handDowns/4/matters/0/procedures | true
            mode: conferred                     | mode: own                           | no-hand-down            | /handDowns/0/mode               | true
            min: 12000, max: 20000              | min: 12000, max: 20001              | benchmark-outside-tier  | /benchmarks/2                   | true
            tier: base, circumstance: 一般情形  | tier: none, circumstance: 一般情形  | unknown-tier            | /benchmarks/1/tier              | true
            domains: [work-safety], procedures  | procedures                          | one-extent              | /handDowns/4/matters/0          | true
            """)
    void theLintFindsWhatDoesNotFit(String sound, String planted, String key, String path, boolean fault)
            throws Exception {
        String text = Files.readString(FILE);
        String changed = text.replaceFirst(Pattern.quote(sound), Matcher.quoteReplacement(planted));
        assertThat(changed).isNotEqualTo(text);
        List<Remark> remarks = new CountyLint(read(changed), catalogue).remarks();
        assertThat(remarks).anySatisfy(remark -> {
            assertThat(remark.key()).isEqualTo(key);
            assertThat(remark.path()).isEqualTo(path);
            assertThat(remark.fault()).isEqualTo(fault);
        });
    }
}
