package org.anjuan.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.anjuan.casefile.BodyKind;
import org.anjuan.casefile.Domain;
import org.anjuan.casefile.Level;
import org.anjuan.casefile.Mode;
import org.anjuan.casefile.PartyKind;
import org.anjuan.casefile.Procedure;
import org.anjuan.casefile.reading.CaseFileReader;
import org.anjuan.catalogue.CatalogueItem;
import org.anjuan.catalogue.Holder;
import org.anjuan.catalogue.ItemText;
import org.anjuan.catalogue.county.CountyProfile;
import org.anjuan.catalogue.county.Organ;
import org.jspecify.annotations.Nullable;

/** What a template of a case file is filled in with; its head asks to check it. */
final class StartingValues {
    private final CaseTemplate template;
    private final Map<String, String> values = new TreeMap<>();
    private @Nullable Domain sector;

    /** What most cases begin with, in the words of {@code template}. */
    StartingValues(CaseTemplate template, Procedure procedure, LocalDate day) {
        this.template = template;
        values.put("/formatVersion", String.valueOf(CaseFileReader.FORMAT_VERSION));
        values.put("/conduct/discoveredOn", day.toString());
        term("/procedure", procedure);
        term("/domain", Domain.OTHER_DOMAIN);
        term("/authority/bodyKind", BodyKind.DEPARTMENT);
        term("/authority/level", Level.COUNTY);
        term("/authority/mode", Mode.OWN);
        term("/party/kind", PartyKind.CITIZEN);
    }

    /** The code of the item, whether a catalogue holds it or not. */
    void code(String code) {
        text("/item", code);
    }

    /** The domain of {@code item} and the organ that held it by statute on {@code day}. */
    void item(CatalogueItem item, LocalDate day) {
        Holder holder =
                item.textOn(day).map(ItemText::holder).orElse(item.latest().holder());
        term("/domain", item.domain());
        text("/authority/organ", holder.name());
        term("/authority/level", holder.level());
        List<Domain> sectors = holder.sectors();
        if (sectors.isEmpty()) {
            term("/authority/bodyKind", BodyKind.GOVERNMENT);
            return;
        }
        sector = sectors.contains(item.domain()) ? item.domain() : sectors.get(0);
        term("/authority/sector", sector);
    }

    /** The region of {@code county}, and its organ in charge of the item, where it has one that is. */
    void county(CountyProfile county) {
        text("/region", county.region());
        text("/authority/area", county.region());
        List<Organ> inCharge = county.organs().stream()
                .filter(organ -> organ.sectors().contains(sector))
                .toList();
        if (inCharge.size() == 1) {
            text("/authority/organ", inCharge.get(0).name());
            term("/authority/level", inCharge.get(0).level());
        }
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
