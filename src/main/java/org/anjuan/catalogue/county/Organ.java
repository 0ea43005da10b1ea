package org.anjuan.catalogue.county;

import java.util.List;
import java.util.Objects;
import org.anjuan.casefile.Domain;
import org.anjuan.casefile.Level;
import org.anjuan.casefile.Zh;

/**
 * An organ of the county.
 *
 * @param sectors the fields it is in charge of; empty for a government
 */
public record Organ(
        @Zh("名称") String name,
        @Zh("主管领域") List<Domain> sectors,
        @Zh("层级") Level level) {
    public Organ {
        sectors = Objects.requireNonNullElse(sectors, List.of());
    }
}
