package org.anjuan.law.rulebook;

import java.util.List;
import java.util.Objects;
import org.anjuan.law.Obligation;
import org.anjuan.law.Situation;

/** One {@code obligations.yaml}: the situations and obligations of a stage; either may be absent. */
record StageFile(List<Situation> situations, List<Obligation> obligations) {
    StageFile {
        situations = Objects.requireNonNullElse(situations, List.of());
        obligations = Objects.requireNonNullElse(obligations, List.of());
    }
}
