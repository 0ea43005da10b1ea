package org.anjuan.cli;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.anjuan.casefile.BodyKind;
import org.anjuan.casefile.Domain;
import org.anjuan.casefile.Level;
import org.anjuan.casefile.Mode;
import org.anjuan.casefile.PartyKind;
import org.anjuan.casefile.Procedure;
import org.anjuan.casefile.reading.CaseFileReader;
import org.anjuan.catalogue.Catalogue;
import org.anjuan.catalogue.CatalogueItem;
import org.anjuan.catalogue.Holder;
import org.anjuan.catalogue.ItemText;
import org.anjuan.catalogue.county.CountyProfile;
import org.anjuan.catalogue.county.Designation;
import org.anjuan.catalogue.county.Organ;
import org.jspecify.annotations.Nullable;

/** What a template of a case file is filled in with; its head asks to check it. */
final class StartingValues {
    private final CaseTemplate template;
    private final Map<String, String> values = new TreeMap<>();
    private final LocalDate day;
    private @Nullable CatalogueItem held;
    private @Nullable Domain sector;

    /** What most cases begin with, in the words of {@code template}. */
    StartingValues(CaseTemplate template, Procedure procedure, LocalDate day) {
        this.template = template;
        this.day = day;
        values.put("/formatVersion", String.valueOf(CaseFileReader.FORMAT_VERSION));
        values.put("/conduct/discoveredOn", day.toString());
        term("/procedure", procedure);
        term("/domain", Domain.OTHER_DOMAIN);
        term("/authority/bodyKind", BodyKind.DEPARTMENT);
        term("/authority/level", Level.COUNTY);
        term("/authority/mode", Mode.OWN);
        term("/party/kind", PartyKind.CITIZEN);
    }

    /** The item with {@code code}, whether the catalogue holds it or not: its domain and the organ that holds it by statute. */
    void item(String code, Catalogue catalogue) {
        text("/item", code);
        catalogue.item(code).ifPresent(this::holder);
    }

    private void holder(CatalogueItem item) {
        ItemText text = item.textOn(day).orElse(item.latest());
        Holder holder = text.holder();
        term("/domain", item.domain());
        term("/authority/bodyKind", item.ownPower() ? BodyKind.GOVERNMENT : BodyKind.DEPARTMENT);
        text("/authority/organ", template.in(holder.name()));
        term("/authority/level", holder.level());
        holder.sectors().stream()
                .min(Comparator.comparing(sector -> sector != item.domain()))
                .ifPresent(this::sector);
        if (text.needsDesignation()) {
            values.put("/authority/designation", template.yes());
        }
        held = item;
    }

    private void sector(Domain chosen) {
        sector = chosen;
        term("/authority/sector", chosen);
    }

    /** The region of {@code county}, and the organ there that holds the item, where it has just one. */
    void county(CountyProfile county) {
        text("/region", county.region());
        text("/authority/area", county.region());
        CatalogueItem item = held;
        if (item == null) {
            return;
        }
        Optional<Designation> designation = county.designations().stream()
                .filter(each -> each.covers(item.code(), day))
                .findFirst();
        if (designation.isPresent()) {
            county.organ(designation.get().organ()).ifPresent(this::designated);
            return;
        }
        values.remove("/authority/designation");
        Domain wanted = sector;
        List<Organ> inCharge = county.organs().stream()
                .filter(organ -> wanted != null && organ.sectors().contains(wanted))
                .toList();
        if (inCharge.size() == 1) {
            organ(inCharge.get(0));
        }
    }

    private void designated(Organ organ) {
        organ(organ);
        organ.sectors().stream().findFirst().ifPresent(this::sector);
    }

    private void organ(Organ organ) {
        text("/authority/organ", organ.name());
        term("/authority/level", organ.level());
    }

    /** The values by pointer, as YAML writes them. */
    Map<String, String> all() {
        return values;
    }

    private void term(String pointer, Enum<?> value) {
        values.put(pointer, template.term(value));
    }

    private void text(String pointer, String value) {
        values.put(pointer, template.quoted(value));
    }
}
