package org.anjuan.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.anjuan.casefile.Domain;
import org.anjuan.casefile.PartyKind;
import org.anjuan.casefile.Procedure;
import org.jspecify.annotations.Nullable;

/**
 * One dated value of a figure and whom it binds; an absent selector binds everybody.
 *
 * @param value the figure in {@code unit}
 * @param until last day in force; null while in force
 * @param region start of the region name that it binds, such as {@code 江西省}
 * @param inclusive for thresholds: whether reaching the figure is enough; null where the text leaves it open
 * @param verified whether the text that states the figure was read
 */
public record FigureValue(
        BigDecimal value,
        Unit unit,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable PartyKind party,
        @Nullable Domain domain,
        @Nullable Procedure procedure,
        @Nullable String region,
        @Nullable Boolean inclusive,
        Text source,
        boolean verified) {

    boolean binds(Case who, LocalDate day) {
        return (from == null || !day.isBefore(from))
                && (until == null || !day.isAfter(until))
                && (party == null || party == who.party())
                && (domain == null || domain == who.domain())
                && (procedure == null || procedure == who.procedure())
                && (region == null || (who.region() != null && who.region().startsWith(region)));
    }

    /** A special text displaces a general one; how many selectors it names says how special it is. */
    int speciality() {
        return (domain == null ? 0 : 1) + (procedure == null ? 0 : 1) + (region == null ? 0 : 1);
    }

    /** What a case is to the selectors of a figure. */
    public record Case(
            @Nullable PartyKind party,
            @Nullable Domain domain,
            @Nullable Procedure procedure,
            @Nullable String region) {}
}
