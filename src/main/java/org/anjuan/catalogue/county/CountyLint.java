package org.anjuan.catalogue.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.anjuan.casefile.Domain;
import org.anjuan.casefile.Mode;
import org.anjuan.casefile.Officer;
import org.anjuan.casefile.Procedure;
import org.anjuan.catalogue.Catalogue;
import org.anjuan.catalogue.CatalogueItem;
import org.anjuan.catalogue.Holder;
import org.anjuan.catalogue.ItemText;
import org.anjuan.catalogue.TierPenalty;
import org.anjuan.law.Remark;
import org.anjuan.law.Remarks;
import org.jspecify.annotations.Nullable;

/** Checks that a county profile holds together and fits the catalogue; paths of remarks start at the profile's root. */
public final class CountyLint {
    private final CountyProfile county;
    private final Catalogue catalogue;
    private final List<Remark> all = new ArrayList<>();
    private final Remarks remarks;

    /** A check of {@code county} against {@code catalogue}. */
    public CountyLint(CountyProfile county, Catalogue catalogue) {
        this.county = county;
        this.catalogue = catalogue;
        this.remarks = new Remarks(county.name(), all);
    }

    /** All remarks, in the order of the file; a fault contradicts, a note only asks for a look. */
    public List<Remark> remarks() {
        unique("/organs", county.organs(), Organ::name);
        unique("/townships", county.townships(), Township::name);
        unique("/handDowns", county.handDowns(), HandDown::number);
        unique("/officers", county.officers(), Officer::id);
        for (int i = 0; i < county.handDowns().size(); i++) {
            handDown(county.handDowns().get(i), "/handDowns/" + i);
        }
        for (int i = 0; i < county.designations().size(); i++) {
            designation(county.designations().get(i), "/designations/" + i);
        }
        for (int i = 0; i < county.benchmarks().size(); i++) {
            benchmark(county.benchmarks().get(i), "/benchmarks/" + i);
        }
        return all;
    }

    private <T> void unique(String path, List<T> entries, Function<T, @Nullable String> name) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < entries.size(); i++) {
            String own = name.apply(entries.get(i));
            remarks.expect(own == null || seen.add(own), path + "/" + i, "named-twice", String.valueOf(own));
        }
    }

    private void handDown(HandDown document, String path) {
        term(document.from(), document.until(), path);
        boolean handsDown = document.mode() == Mode.DELEGATED || document.mode() == Mode.CONFERRED;
        remarks.expect(handsDown, path + "/mode", "no-hand-down");
        remarks.expect(document.allTownships() == document.townships().isEmpty(), path + "/townships", "townships");
        for (int i = 0; i < document.townships().size(); i++) {
            String township = document.townships().get(i);
            boolean known =
                    county.townships().stream().anyMatch(other -> other.name().equals(township));
            remarks.expect(known, path + "/townships/" + i, "unknown-township", township);
        }
        organ(document.principal(), path + "/principal");
        if (document.published() == null) {
            remarks.note(path, "not-published", document.number());
        }
        remarks.expect(!document.matters().isEmpty(), path + "/matters", "no-matter");
        for (int i = 0; i < document.matters().size(); i++) {
            matter(document, document.matters().get(i), path + "/matters/" + i);
        }
    }

    private void organ(String name, String path) {
        remarks.expect(county.organ(name).isPresent(), path, "unknown-organ", name);
    }

    private void matter(HandDown document, Matter matter, String path) {
        int ways = (matter.all() ? 1 : 0)
                + (matter.items().isEmpty() ? 0 : 1)
                + (matter.domains().isEmpty() ? 0 : 1);
        remarks.expect(ways == 1, path, "one-extent");
        remarks.expect(
                document.kind() != HandDownKind.ITEM_LIST || !matter.items().isEmpty(), path, "list-without-items");
        remarks.expect(
                document.kind() != HandDownKind.SIMPLE_ONLY
                        || matter.procedures().equals(List.of(Procedure.SIMPLE)),
                path + "/procedures",
                "simple-only");
        Holding holding = new Holding(document, matter);
        term(holding.from(), holding.until(), path);
        boolean within = !holding.from().isBefore(document.from()) && !outlives(holding.until(), document.until());
        remarks.expect(within, path, "outside-term");
        Matter.TakenBack takenBack = matter.takenBack();
        remarks.expect(
                takenBack == null || !takenBack.on().isBefore(holding.from()), path + "/takenBack", "taken-back-early");
        for (int i = 0; i < matter.items().size(); i++) {
            CatalogueItem item = item(matter.items().get(i), path + "/items/" + i);
            if (item != null) {
                handedDown(item, document, holding.from(), path + "/items/" + i);
            }
        }
    }

    private static boolean outlives(@Nullable LocalDate own, @Nullable LocalDate of) {
        return of != null && (own == null || own.isAfter(of));
    }

    private @Nullable CatalogueItem item(String code, String path) {
        CatalogueItem item = catalogue.item(code).orElse(null);
        remarks.expect(item != null, path, "unknown-item", code);
        return item;
    }

    private void handedDown(CatalogueItem item, HandDown document, LocalDate from, String path) {
        if (item.ownPower()) {
            remarks.note(path, "own-power-handed-down", item.code());
            return;
        }
        ItemText text = item.textOn(from).orElse(null);
        if (text == null) {
            remarks.note(path, "no-text-on", item.code(), from.toString());
            return;
        }
        boolean designated = county.designations().stream().anyMatch(other -> other.covers(item.code(), from));
        if (text.needsDesignation() && !designated) {
            remarks.note(path, "no-designation", item.code());
        }
        List<Domain> sectors =
                county.organ(document.principal()).map(Organ::sectors).orElse(List.of());
        Holder holder = text.holder();
        boolean other = !holder.orOthers()
                && !holder.sectors().isEmpty()
                && !sectors.isEmpty()
                && holder.sectors().stream().noneMatch(sectors::contains);
        if (other) {
            remarks.note(
                    path,
                    "principal-is-not-holder",
                    document.principal(),
                    item.code(),
                    holder.name().zh());
        }
    }

    private void designation(Designation designation, String path) {
        term(designation.from(), designation.until(), path);
        organ(designation.organ(), path + "/organ");
        for (int i = 0; i < designation.items().size(); i++) {
            item(designation.items().get(i), path + "/items/" + i);
        }
    }

    private void benchmark(Benchmark step, String path) {
        term(step.from(), step.until(), path);
        CatalogueItem item = item(step.item(), path + "/item");
        if (item == null) {
            return;
        }
        TierPenalty fine = item.textOn(step.from())
                .flatMap(text -> text.tier(step.tier()))
                .flatMap(tier -> tier.fine())
                .orElse(null);
        if (fine == null) {
            remarks.fault(path + "/tier", "unknown-tier", step.tier());
            return;
        }
        boolean inside = fine.needsQuantity()
                || fine.amounts(null)
                        .map(range -> range.contains(step.min()) && range.contains(step.max()))
                        .orElse(true);
        remarks.expect(inside && step.min().compareTo(step.max()) <= 0, path, "benchmark-outside-tier", step.tier());
    }

    private void term(LocalDate from, @Nullable LocalDate until, String path) {
        remarks.expect(until == null || !until.isBefore(from), path, "ends-before-start");
    }
}
