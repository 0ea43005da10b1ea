package org.anjuan.catalogue.county;

import java.math.BigDecimal;
import org.anjuan.casefile.PartyKind;
import org.anjuan.casefile.Zh;

/** The highest fines, in yuan and included, that a township may handle, by party. */
public record FineCeiling(
        @Zh("公民") BigDecimal citizen, @Zh("单位") BigDecimal organization) {
    /** The lowest ceiling that can be meant for {@code party}; a sole trader may be counted either way. */
    public BigDecimal lowest(PartyKind party) {
        return party == PartyKind.SOLE_TRADER ? citizen.min(organization) : of(party);
    }

    /** The highest ceiling that can be meant for {@code party}. */
    public BigDecimal highest(PartyKind party) {
        return party == PartyKind.SOLE_TRADER ? citizen.max(organization) : of(party);
    }

    private BigDecimal of(PartyKind party) {
        return party == PartyKind.CITIZEN ? citizen : organization;
    }
}
