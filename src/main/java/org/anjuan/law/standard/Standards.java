package org.anjuan.law.standard;

import java.util.List;
import java.util.Optional;

/** All standards of the rule book. */
public record Standards(List<ScoringStandard> standards) {
    /** The standard with this id, in capitals or not. */
    public Optional<ScoringStandard> of(String id) {
        return standards.stream()
                .filter(standard -> standard.id().equalsIgnoreCase(id))
                .findFirst();
    }
}
