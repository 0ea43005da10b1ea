package org.anjuan.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anjuan.casefile.Base;
import org.anjuan.casefile.Citation;
import org.anjuan.casefile.Domain;
import org.anjuan.casefile.Level;
import org.anjuan.casefile.PenaltyType;
import org.anjuan.law.Text;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packed catalogue holds what its sources say. */
@NullUnmarked
class CatalogueTest {
    private final Catalogue catalogue = Catalogue.packed();

    @Test
    void everyItemTierAndPenaltyIsThere() {
        List<CatalogueItem> items = catalogue.items();
        assertThat(items).hasSize(120);
        assertThat(texts()).hasSize(161);
        assertThat(tiers()).hasSize(316);
        assertThat(tiers().flatMap(tier -> tier.penalties().stream())).hasSize(467);
        assertThat(items.stream().collect(Collectors.groupingBy(CatalogueItem::domain, Collectors.counting())))
                .isEqualTo(Map.of(
                        Domain.AGRICULTURE, 17L,
                        Domain.CULTURE_TOURISM, 11L,
                        Domain.ECOLOGICAL_ENVIRONMENT, 22L,
                        Domain.FORESTRY_GRASSLAND, 14L,
                        Domain.NATURAL_RESOURCES, 18L,
                        Domain.TRANSPORT, 18L,
                        Domain.WORK_SAFETY, 20L));
    }

    /** Counts that the description of the sources gives for single values. */
    @Test
    void valuesAreAsOftenThereAsInTheSources() {
        List<TierPenalty> penalties =
                tiers().flatMap(tier -> tier.penalties().stream()).toList();
        assertThat(penalties).filteredOn(TierPenalty::isFine).hasSize(258);
        assertThat(penalties).filteredOn(penalty -> penalty.basis() != null).hasSize(44);
        assertThat(penalties).filteredOn(penalty -> penalty.perUnit() != null).hasSize(5);
        assertThat(penalties).filteredOn(TierPenalty::needsApproval).hasSize(12);
        assertThat(penalties).filteredOn(penalty -> penalty.decidedBy() != null).hasSize(12);
        assertThat(penalties)
                .filteredOn(penalty -> penalty.alternative() != null)
                .hasSize(20);
        assertThat(penalties).filteredOn(penalty -> penalty.amountIn() != null).hasSize(2);
        assertThat(tiers().filter(tier -> tier.names(Circumstance.REFUSES_CORRECTION)))
                .hasSize(37);
        assertThat(tiers().filter(tier -> !tier.priorOrders().isEmpty())).hasSize(75);
        assertThat(tiers().filter(Tier::responsiblePerson)).hasSize(18);
        assertThat(tiers().filter(tier -> !tier.addsTo().isEmpty())).hasSize(40);
        assertThat(tiers().filter(tier -> tier.amountBand() != null)).hasSize(35);
    }

    private Stream<ItemText> texts() {
        return catalogue.items().stream().flatMap(item -> item.texts().stream());
    }

    private Stream<Tier> tiers() {
        return texts().flatMap(text -> text.tiers().stream());
    }

    private CatalogueItem item(String code) {
        return catalogue.item(code).orElseThrow();
    }

    private ItemText text(String code, String day) {
        return item(code).textOn(LocalDate.parse(day)).orElseThrow();
    }

    private static Tier tier(ItemText text, String id) {
        return text.tier(id).orElseThrow();
    }

    private static TierPenalty fine(Tier tier) {
        return tier.fine().orElseThrow();
    }

    private static AmountRange range(String min, String max) {
        return new AmountRange(new BigDecimal(min), new BigDecimal(max));
    }

    /** 大气污染防治法第118条第3款: 500 to 20,000 yuan; tools and gains are confiscated; the organ is designated. */
    @Test
    void anOpenAirBarbecueBeforeTheCode() {
        ItemText text = text("EE-005", "2026-08-14");
        assertThat(text.needsDesignation()).isTrue();
        assertThat(text.holder())
                .isEqualTo(new Holder(
                        new Text("县级人民政府确定的监督管理部门", "department that the county government designates to supervise"),
                        List.of(),
                        Level.COUNTY,
                        false));
        assertThat(text.penaltyBasis())
                .containsExactly(new Provision(
                        "大气污染防治法", "Air Pollution Prevention and Control Law", 2018, List.of(), 118, 3, List.of()));
        assertThat(text.violationBasis())
                .containsExactly(new Provision(
                        "大气污染防治法", "Air Pollution Prevention and Control Law", 2018, List.of(), 81, 3, List.of()));
        assertThat(text.tiers()).extracting(Tier::id).containsExactly("base");
        Tier base = tier(text, "base");
        assertThat(base.party()).isNull();
        assertThat(base.openFromTheStart()).isTrue();
        assertThat(base.orders()).containsExactly(Order.CORRECT);
        assertThat(base.penalties())
                .extracting(TierPenalty::type)
                .containsExactly(
                        PenaltyType.CONFISCATE_ILLEGAL_PROPERTY,
                        PenaltyType.CONFISCATE_ILLEGAL_GAINS,
                        PenaltyType.FINE);
        assertThat(base.penalties()).allMatch(TierPenalty::must);
        assertThat(fine(base).amounts(null)).contains(range("500", "20000"));
    }

    /** 生态环境法典第1132条第3款: 500 to 5,000 yuan first, 5,000 to 20,000 yuan where the order is refused. */
    @Test
    void anOpenAirBarbecueUnderTheCode() {
        ItemText text = text("EE-005", "2026-08-15");
        assertThat(text.penaltyBasis())
                .containsExactly(
                        new Provision("生态环境法典", "Ecological Environment Code", 2026, List.of(), 1132, 3, List.of()));
        assertThat(fine(tier(text, "base")).amounts(null)).contains(range("500", "5000"));
        Tier refuses = tier(text, "refuses");
        assertThat(refuses.demands(Circumstance.REFUSES_CORRECTION)).isTrue();
        assertThat(refuses.priorOrders()).containsExactly(Order.CORRECT);
        assertThat(refuses.addsTo()).containsExactly("base");
        assertThat(refuses.orders()).isEmpty();
        assertThat(refuses.evidence()).containsExactly(Proof.PRIOR_ORDER, Proof.ORDER_SERVICE, Proof.REINSPECTION);
        assertThat(fine(refuses).amounts(null)).contains(range("5000", "20000"));
    }

    @Test
    void laterTextsAreThoseThatTheDecisionMayNeed() {
        CatalogueItem barbecue = item("EE-005");
        LocalDate act = LocalDate.parse("2026-08-01");
        assertThat(barbecue.laterTexts(act, LocalDate.parse("2026-08-14"))).isEmpty();
        assertThat(barbecue.laterTexts(act, LocalDate.parse("2026-08-15"))).containsExactly(barbecue.latest());
        assertThat(barbecue.laterTexts(LocalDate.parse("2026-08-15"), LocalDate.parse("2026-09-01")))
                .isEmpty();
    }

    @Test
    void anActBeforeTheFirstTextHasNoText() {
        assertThat(item("EE-005").textOn(LocalDate.parse("2018-10-25"))).isEmpty();
        assertThat(item("NR-009").textOn(LocalDate.parse("2026-12-31"))).isEmpty();
        assertThat(item("NR-009").textOn(LocalDate.parse("2027-01-01"))).isPresent();
    }

    /** 土地管理法实施条例第57条第1款: 100 to 1,000 yuan a square metre. */
    @Test
    void unlawfulUseOfLandIsFinedByTheSquareMetre() {
        TierPenalty fine = fine(tier(text("NR-001", "2024-05-01"), "on-plan"));
        assertThat(fine.perUnit()).isEqualTo(PerUnit.M2);
        assertThat(fine.must()).isFalse();
        assertThat(fine.amounts(new BigDecimal("30"))).contains(range("3000", "30000"));
        assertThat(fine.amounts(null)).isEmpty();
    }

    /** 农药管理条例第58条: refuses to correct OR serious circumstances; before that an order only. */
    @Test
    void oneOfSeveralPreconditionsIsEnough() {
        ItemText text = text("AG-002", "2024-05-01");
        assertThat(tier(text, "base").orderOnly()).isTrue();
        Tier heavier = tier(text, "refuses-or-serious");
        assertThat(heavier.precondition())
                .isEqualTo(new Precondition(
                        List.of(), List.of(Circumstance.REFUSES_CORRECTION, Circumstance.SERIOUS_CIRCUMSTANCES)));
        assertThat(heavier.names(Circumstance.SERIOUS_CIRCUMSTANCES)).isTrue();
        assertThat(heavier.demands(Circumstance.SERIOUS_CIRCUMSTANCES)).isFalse();
        assertThat(text.excluded()).containsExactly(PenaltyType.REVOKE_PERMIT);
    }

    /** 矿产资源法: refuses to return to the area AND damages the resource (2009, art. 40). */
    @Test
    void severalPreconditionsMayHaveToHoldTogether() {
        Tier tier = tier(text("NR-015", "2025-06-30"), "out-of-area-refuses");
        assertThat(tier.precondition())
                .isEqualTo(new Precondition(
                        List.of(Circumstance.REFUSES_CORRECTION, Circumstance.CONSEQUENCE), List.of()));
        assertThat(tier.demands(Circumstance.CONSEQUENCE)).isTrue();
        assertThat(tier.priorOrders()).containsExactly(Order.RETURN_TO_AREA);
    }

    /** 矿产资源法 2024 art. 64: three to five times the market value. */
    @Test
    void aMultipleIsCountedFromItsBase() {
        Tier tier = tier(text("NR-015", "2025-07-01"), "value-100k-up");
        assertThat(fine(tier).basis()).isEqualTo(Base.MINERAL_VALUE);
        assertThat(fine(tier).amounts(new BigDecimal("100000"))).contains(range("300000", "500000"));
        assertThat(fine(tier).amounts(BigDecimal.ZERO)).isEmpty();
        assertThat(tier.amountBand()).isNotNull();
        assertThat(tier.amountBand().contains(new BigDecimal("100000"))).isTrue();
        assertThat(tier.amountBand().contains(new BigDecimal("99999"))).isFalse();
    }

    /** 娱乐场所管理条例第48条: suspension for one to six months. */
    @Test
    void aSuspensionIsLimitedInMonths() {
        TierPenalty suspension = text("CT-004", "2024-05-01").tiers().stream()
                .flatMap(tier -> tier.penalty(PenaltyType.ORDER_SUSPENSION).stream())
                .findFirst()
                .orElseThrow();
        assertThat(suspension.minMonths()).isEqualTo(1);
        assertThat(suspension.maxMonths()).isEqualTo(6);
    }

    /** 道路运输条例 2023: over 10,000 and below 10,000 leave exactly 10,000 in neither band. */
    @Test
    void aGapOfTheLawStaysAGap() {
        ItemText text = text("TR-016", "2023-07-20");
        BigDecimal amount = new BigDecimal("10000");
        assertThat(text.tiers())
                .filteredOn(tier -> tier.id().startsWith("freight"))
                .hasSize(3)
                .noneMatch(
                        tier -> tier.amountBand() == null || tier.amountBand().contains(amount));
    }

    @Test
    void whatAVersionDoesNotSayItInherits() {
        assertThat(text("CT-008", "2025-02-28").holder().sectors()).containsExactly(Domain.PUBLIC_SECURITY);
        assertThat(text("CT-008", "2025-03-01").holder().sectors()).containsExactly(Domain.CULTURE_TOURISM);
        assertThat(text("AG-011", "2026-04-30").needsDesignation()).isFalse();
        assertThat(text("AG-011", "2026-05-01").needsDesignation()).isTrue();
        assertThat(text("EE-022", "2024-05-01").holder().level()).isEqualTo(Level.CITY);
    }

    @Test
    void aTownshipsOwnPowerIsMarked() {
        assertThat(catalogue.items())
                .filteredOn(CatalogueItem::ownPower)
                .extracting(CatalogueItem::code)
                .containsExactly("NR-003", "NR-004");
    }

    @Test
    void aMissingAmountIsNoAmount() {
        TierPenalty fine = tiers().flatMap(tier -> tier.fine().stream())
                .filter(penalty -> penalty.amountIn() != null)
                .findFirst()
                .orElseThrow();
        assertThat(fine.amounts(null)).isEmpty();
    }

    @Test
    void aCitationMayNameTheLawInFull() {
        Provision provision = new Provision("大气污染防治法", null, 2018, List.of(2015), 118, 3, List.of());
        assertThat(provision.isArticle(citation("中华人民共和国大气污染防治法", "118"))).isTrue();
        assertThat(provision.isArticle(citation("《大气污染防治法》", "118"))).isTrue();
        assertThat(provision.isArticle(citation("大气污染防治法", "119"))).isFalse();
        assertThat(provision.isArticle(citation("某省大气污染防治条例", "118"))).isFalse();
        assertThat(provision.standsIn(2015)).isTrue();
        assertThat(provision.standsIn(2016)).isFalse();
    }

    private static Citation citation(String law, String article) {
        return new Citation(law, null, article, null, null, null, null, null, null);
    }

    @Test
    void noChineseTextHoldsEnglishWords() {
        assertThat(catalogue.items().stream()
                        .flatMap(item -> Stream.concat(
                                Stream.of(item.name().zh(), String.valueOf(item.notes())),
                                item.texts().stream().map(text -> String.valueOf(text.notes()))))
                        .filter(text -> !text.equals("null"))
                        .map(text -> text.replaceAll("[A-Z]{2}-\\d{3}", ""))
                        .filter(text -> text.matches("(?s).*[A-Za-z].*")))
                .isEmpty();
    }

    @Test
    void everyLawAndHolderHasAnEnglishName() {
        List<Text> names = texts().flatMap(text -> Stream.concat(
                        Stream.of(text.holder().name()),
                        Stream.concat(text.violationBasis().stream(), text.penaltyBasis().stream())
                                .map(Provision::lawName)))
                .toList();
        assertThat(names).hasSizeGreaterThan(500).allSatisfy(name -> {
            assertThat(name.en()).matches("[A-Za-z0-9(),é -]+");
            assertThat(name.zh()).doesNotContainPattern("[A-Za-z]");
        });
    }

    @Test
    void onlyKnownCodesAreLookedUp() {
        assertThat(catalogue.item("EE-999")).isEmpty();
        assertThat(catalogue.item("../codes")).isEmpty();
        assertThat(catalogue.item("")).isEmpty();
    }

    /** An item is read from its own resource: what the others hold is not looked at. */
    @Test
    void anItemIsReadWithoutTheOthers(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("AA-001.json"), """
                {"items": [{"code": "AA-001", "name": {"zh": "甲", "en": "A"}, "domain": "transport", "texts": []}]}""");
        Files.writeString(folder.resolve("AA-002.json"), "broken");
        assertThat(Catalogue.in(folder).item("AA-001")).map(CatalogueItem::code).contains("AA-001");
    }
}
