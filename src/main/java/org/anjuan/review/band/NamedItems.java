package org.anjuan.review.band;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.Conduct;
import org.anjuan.catalogue.Catalogue;
import org.anjuan.catalogue.CatalogueItem;
import org.anjuan.catalogue.ItemText;
import org.jspecify.annotations.Nullable;

/** Finds the items that a case names, and their texts for its days; no other item is read. */
final class NamedItems {
    private final Catalogue catalogue;
    private final @Nullable LocalDate startedOn;
    private final @Nullable LocalDate actDay;
    private final LocalDate decidedOn;

    /** The items of {@code file}, decided on {@code decidedOn}. */
    NamedItems(CaseFile file, LocalDate decidedOn, Catalogue catalogue) {
        this.catalogue = catalogue;
        this.decidedOn = decidedOn;
        Conduct conduct = file.conduct();
        this.startedOn = conduct == null ? null : conduct.startedOn();
        this.actDay = conduct == null ? null : lastDay(conduct, decidedOn);
    }

    private static @Nullable LocalDate lastDay(Conduct conduct, LocalDate decidedOn) {
        if (conduct.endedOn() != null) {
            return conduct.endedOn();
        }
        if (Boolean.TRUE.equals(conduct.ongoing())) {
            return decidedOn;
        }
        return Boolean.FALSE.equals(conduct.continuing()) ? conduct.startedOn() : null;
    }

    ItemInForce named(String code) {
        Optional<CatalogueItem> item = catalogue.item(code);
        ItemText text = item.map(this::text).orElse(null);
        ItemText later = item.map(this::laterText).orElse(null);
        return new ItemInForce(code, item.orElse(null), actDay, text, later);
    }

    private @Nullable ItemText text(CatalogueItem item) {
        if (actDay != null) {
            return item.textOn(actDay).orElse(null);
        }
        if (startedOn == null) {
            return null;
        }
        // The day does not matter where one text stood from the first day of the conduct until the decision.
        Optional<ItemText> first = item.textOn(startedOn);
        return first.equals(item.textOn(decidedOn)) ? first.orElse(null) : null;
    }

    private @Nullable ItemText laterText(CatalogueItem item) {
        if (actDay == null) {
            return null;
        }
        List<ItemText> later = item.laterTexts(actDay, decidedOn);
        return later.isEmpty() ? null : later.get(later.size() - 1);
    }
}
