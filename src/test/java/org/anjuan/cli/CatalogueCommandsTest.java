package org.anjuan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands for the catalogue and the county as a user meets them. */
class CatalogueCommandsTest {
    private static final String COUNTY =
            Desk.HOME.resolve("sample-cases/county/county.yaml").toString();

    private final Desk desk;

    CatalogueCommandsTest(@TempDir Path folder) {
        desk = new Desk(folder);
    }

    private int run(String... arguments) {
        return desk.run(Locale.CHINA, arguments);
    }

    @Test
    void showPrintsHolderBandsEvidenceAndValidity() {
        assertThat(run("catalogue", "show", "ee-005", "--as-of", "2026-08-14")).isZero();
        assertThat(desk.out())
                .contains("EE-005  在禁止的时段区域露天烧烤或者提供场地")
                .contains("■ 适用于2018-10-26至2026-08-14的行为（含2026-08-14）")
                .contains("■ 适用于自2026-08-15起的行为\n")
                .contains("处罚机关：县级人民政府确定的监督管理部门")
                .contains("处罚依据：大气污染防治法第118条第3款（2018年文本）")
                .contains("应当：罚款，500元以上20000元以下")
                .contains("须证明：责令改正文书、责令改正文书的送达回证、复查记录");
    }

    @Test
    void aListIsTextOrJson() {
        assertThat(run("catalogue", "list", "--format=docx")).isEqualTo(2);
        assertThat(desk.err()).contains("docx");
    }

    @Test
    void showSpeaksEnglish() {
        assertThat(run("catalogue", "show", "NR-001", "--lang", "en")).isZero();
        assertThat(desk.out())
                .contains("Occupying land without approval")
                .contains("Penalty clause: Land Administration Law art. 77")
                .contains("Holder: county natural resources department (natural resources)")
                .contains("May: fine, 100 yuan to 1000 yuan for each m2")
                .doesNotContain("罚款，");
    }

    @Test
    void showSaysWhoHoldsTheItem() {
        assertThat(run("catalogue", "show", "TR-009", "--county", COUNTY, "--as-of", "2025-07-01"))
                .isZero();
        assertThat(desk.out())
                .contains("  乙镇    已收回  某省府〔2022〕1号  2022-03-01至2025-06-29\n")
                .contains("  巳街道  已收回  某省府〔2022〕1号  2022-03-01至2025-06-29\n");
    }

    @Test
    void showAsJsonHoldsItemAndTownships() throws IOException {
        assertThat(run("catalogue", "show", "WS-005", "--county", COUNTY, "--as-of", "2025-05-01", "--format", "json"))
                .isZero();
        JsonNode shown = new ObjectMapper().readTree(desk.out());
        assertThat(shown.at("/item/code").asText()).isEqualTo("WS-005");
        assertThat(shown.at("/townships")).hasSize(15);
        assertThat(shown.at("/townships/0/standing").asText()).isEqualTo("held");
        assertThat(shown.at("/townships/0/ceiling/organization").asInt()).isEqualTo(50000);
    }

    @Test
    void anUnknownItemIsAUsageMistake() {
        assertThat(run("catalogue", "show", "EE-999")).isEqualTo(2);
        assertThat(desk.err()).contains("没有事项“EE-999”");
    }

    @Test
    void listKeepsToTheDomainAndAlignsWideCharacters() {
        assertThat(run("catalogue", "list", "--domain", "文化旅游", "--as-of", "2026-11-24"))
                .isZero();
        assertThat(desk.out()).contains("CT-011").doesNotContain("TR-001").contains("共11项（2026-11-24）");
        assertThat(desk.out()
                        .lines()
                        .filter(line -> line.startsWith("CT-"))
                        .map(line -> columnOf(line, "县级"))
                        .filter(column -> column > 0)
                        .distinct())
                .hasSize(1);
    }

    private static int columnOf(String line, String text) {
        return line.substring(0, Math.max(0, line.indexOf(text)))
                .chars()
                .map(letter -> letter < 0x2E80 ? 1 : 2)
                .sum();
    }

    @Test
    void listSaysHowManyTownshipsHoldTheItem() throws IOException {
        assertThat(run("catalogue", "list", "--county", COUNTY, "--as-of", "2025-07-01"))
                .isZero();
        assertThat(desk.out()).containsPattern("TR-009  \\S+ +15个乡镇中0个持有").containsPattern("NR-003  \\S+ +乡镇自有");
        assertThat(run("catalogue", "list", "--county", COUNTY, "--as-of", "2025-06-29", "--format", "json"))
                .isZero();
        JsonNode listed = new ObjectMapper().readTree(desk.out());
        assertThat(listed)
                .hasSize(120)
                .filteredOn(item -> item.path("code").asText().equals("TR-009"))
                .singleElement()
                .satisfies(item -> assertThat(item.path("heldBy"))
                        .extracting(JsonNode::asText)
                        .contains("乙镇", "巳街道"));
    }

    @Test
    void nobodyHandsDownWhatIsATownshipsOwn() {
        assertThat(run("catalogue", "show", "NR-003", "--county", COUNTY)).isZero();
        assertThat(desk.out()).contains("法律直接授予乡镇政府的权力").doesNotContain("乙镇");
    }

    @Test
    void lintNotesWhatNoTownshipHolds() {
        assertThat(run("catalogue", "lint", "--domain", "transport", "--county", COUNTY, "--as-of", "2025-07-01"))
                .isZero();
        assertThat(desk.out()).contains("TR-009: 甲县没有乡镇在2025-07-01持有本事项").doesNotContain("EE-");
    }

    @Test
    void lintChecksLocalItemsToo() {
        String pack = Desk.HOME.resolve("sample-cases/rule-pack").toString();
        assertThat(run("catalogue", "lint", "--rules", pack, "--county", COUNTY))
                .isZero();
        assertThat(desk.out()).contains("BS-001: 甲县没有乡镇在");
    }

    @Test
    void searchLooksAtNamesAndLaws() {
        assertThat(run("catalogue", "search", "烧烤")).isZero();
        assertThat(desk.out()).contains("EE-005").contains("共1项");
        assertThat(run("catalogue", "search", "commercial performance", "--lang", "en"))
                .isZero();
        assertThat(desk.out()).contains("CT-006").contains("culture department of the county government");
    }

    @Test
    void lintNamesTheGapOfTheLaw() {
        assertThat(run("catalogue", "lint", "--as-of", "2026-11-24")).isZero();
        assertThat(desk.out()).contains("TR-016").contains("10000元不在任何一档").contains("矛盾0处");
    }

    @Test
    void lintOfAFileNamesThePlace() throws IOException {
        Path file = desk.write(
                "transport.yaml",
                Files.readString(Desk.HOME.resolve("rules/catalogue/transport.yaml"))
                        .replaceFirst("min: 0, max: 30000", "min: 40000, max: 30000"));
        assertThat(run("catalogue", "lint", file.toString())).isEqualTo(1);
        assertThat(desk.out())
                .containsPattern(
                        "矛盾  .*transport\\.yaml:\\d+:\\d+: /items/0/texts/0/tiers/0/penalties/0: 下限40000大于上限30000");
    }

    @Test
    void theSampleCountyIsClean() {
        assertThat(run("county", "lint", COUNTY)).isZero();
        assertThat(desk.out()).isEqualTo("矛盾0处，提示0处" + System.lineSeparator());
    }

    @Test
    void aBrokenCountyStopsTheCheckWithItsPlace() throws IOException {
        Path broken = desk.write("county.yaml", "name: 甲县\nregoin: 甲\n");
        String lawful = Desk.HOME.resolve("sample-cases/lawful/simple.yaml").toString();
        assertThat(run("check", lawful, "--county", broken.toString())).isEqualTo(3);
        assertThat(desk.err())
                .isEqualTo(broken + ":2:1: /regoin: 没有“regoin”这个键；您是不是要写“region”？" + System.lineSeparator());
        assertThat(desk.out()).isEmpty();
    }

    @Test
    void aLawfulCaseStaysLawfulWithItsCounty() {
        String lawful = Desk.HOME.resolve("sample-cases/lawful/delegated.yaml").toString();
        assertThat(run("check", lawful, "--county", COUNTY, "--as-of", "2026-06-30"))
                .isZero();
        assertThat(desk.out()).contains("违反 0");
    }

    @Test
    void schemasOfEveryKindArePrinted() throws IOException {
        assertThat(run("schema", "county")).isZero();
        assertThat(new ObjectMapper().readTree(desk.out()).at("/$id").asText()).isEqualTo("urn:anjuan:county:1");
    }

    @Test
    void aGroupOfCommandsNeedsOneOfThem() {
        assertThat(run("catalogue")).isEqualTo(2);
        assertThat(desk.err()).contains("anjuan catalogue --help");
    }
}
