package org.anjuan.catalogue;

import java.util.List;
import java.util.Objects;
import org.anjuan.casefile.Domain;
import org.anjuan.casefile.Level;
import org.anjuan.law.Text;

/**
 * The organ that holds a penalty power by statute.
 *
 * @param name the organ as the law calls it
 * @param sectors the departments that this can be; empty where the government designates one or the power is its own
 * @param level the level that holds the power at the bottom
 * @param orOthers whether further departments hold it by division of duties, so that no other sector is surely wrong
 */
public record Holder(Text name, List<Domain> sectors, Level level, Boolean orOthers) {
    public Holder {
        sectors = Objects.requireNonNullElse(sectors, List.of());
        orOthers = Objects.requireNonNullElse(orOthers, false);
    }
}
