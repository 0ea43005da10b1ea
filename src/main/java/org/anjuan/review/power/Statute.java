package org.anjuan.review.power;

import java.time.LocalDate;
import java.util.List;
import org.anjuan.casefile.Authority;
import org.anjuan.casefile.Domain;
import org.anjuan.casefile.Level;
import org.anjuan.casefile.Mode;
import org.anjuan.catalogue.CatalogueItem;
import org.anjuan.catalogue.ItemText;
import org.anjuan.catalogue.county.CountyProfile;
import org.anjuan.catalogue.county.Designation;
import org.jspecify.annotations.Nullable;

/**
 * Compares the organ whose power a case uses with the organ that holds the power over an item by statute.
 *
 * @param day the day on which the power is used
 */
record Statute(
        CatalogueItem item,
        LocalDate day,
        Authority authority,
        @Nullable CountyProfile county) {

    /** A {@link HolderMatch} or a {@link HolderGap}. */
    Object match() {
        boolean delegated = authority.mode() == Mode.DELEGATED;
        String organ = delegated ? authority.principal() : authority.organ();
        if (organ == null) {
            return new HolderGap(delegated ? "/authority/principal" : "/authority/organ");
        }
        boolean conferred = authority.mode() == Mode.CONFERRED;
        boolean own = organ.equals(authority.organ());
        // What a township is given is the power of a county department, whatever the township's own level.
        Level level = conferred ? Level.COUNTY : own ? authority.level() : null;
        Domain sector = own ? authority.sector() : null;
        if (Boolean.TRUE.equals(item.ownPower())) {
            boolean township = conferred || level == Level.TOWNSHIP;
            return match(organ, township ? HolderFit.AGREES : HolderFit.TOWNSHIPS_OWN);
        }
        List<ItemText> texts = texts();
        if (level != null
                && texts.stream().allMatch(text -> level.compareTo(text.holder().level()) < 0)) {
            return match(organ, HolderFit.BELOW_LEVEL);
        }
        if (conferred) {
            return match(organ, HolderFit.AGREES);
        }
        List<Domain> known = county == null
                ? List.of()
                : county.organ(organ).map(found -> found.sectors()).orElse(List.of());
        if (!known.isEmpty() && texts.stream().allMatch(text -> isOther(text, known))) {
            // A law may give the police a power that the catalogue lists under the department.
            boolean others = known.contains(Domain.PUBLIC_SECURITY)
                    || texts.stream().anyMatch(text -> text.holder().orOthers());
            return match(organ, others ? HolderFit.PERHAPS_OTHER_SECTOR : HolderFit.OTHER_SECTOR);
        }
        boolean tellsSector =
                texts.stream().anyMatch(text -> !text.holder().sectors().isEmpty());
        if (known.isEmpty() && tellsSector && sector == null) {
            return new HolderGap(own ? "/authority/sector" : PowerGap.COUNTY);
        }
        if (known.isEmpty() && sector != null && texts.stream().allMatch(text -> isOther(text, List.of(sector)))) {
            return match(organ, HolderFit.PERHAPS_OTHER_SECTOR);
        }
        return texts.stream().allMatch(ItemText::needsDesignation)
                ? designation(organ)
                : match(organ, HolderFit.AGREES);
    }

    private Object designation(String organ) {
        if (Boolean.TRUE.equals(authority.designation())) {
            return match(organ, HolderFit.AGREES);
        }
        List<String> designated = county == null
                ? List.of()
                : county.designations().stream()
                        .filter(one -> one.covers(item.code(), day))
                        .map(Designation::organ)
                        .toList();
        if (designated.contains(organ)) {
            return match(organ, HolderFit.AGREES);
        }
        if (!designated.isEmpty()) {
            return match(organ, HolderFit.OTHER_DESIGNATED);
        }
        if (authority.designation() != null) {
            return match(organ, HolderFit.NOT_DESIGNATED);
        }
        return county == null
                ? new HolderGap("/authority/designation")
                : match(organ, HolderFit.PERHAPS_NOT_DESIGNATED);
    }

    /** The texts in force on the day, else all of them: which one applies to the act does not matter here. */
    private List<ItemText> texts() {
        List<ItemText> inForce =
                item.texts().stream().filter(text -> text.valid().contains(day)).toList();
        return inForce.isEmpty() ? item.texts() : inForce;
    }

    private static boolean isOther(ItemText text, List<Domain> sectors) {
        return !text.holder().sectors().isEmpty()
                && sectors.stream().noneMatch(text.holder().sectors()::contains);
    }

    private HolderMatch match(String organ, HolderFit fit) {
        return new HolderMatch(item.code(), organ, fit);
    }
}
