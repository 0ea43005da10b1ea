package org.anjuan.catalogue;

import java.util.List;
import java.util.Objects;

/** What must hold before a band opens: each of {@code allOf} and, where {@code anyOf} is not empty, one of those. */
public record Precondition(List<Circumstance> allOf, List<Circumstance> anyOf) {
    public Precondition {
        allOf = Objects.requireNonNullElse(allOf, List.of());
        anyOf = Objects.requireNonNullElse(anyOf, List.of());
    }

    /** Whether the band stays closed without {@code circumstance}. */
    public boolean demands(Circumstance circumstance) {
        return allOf.contains(circumstance) || anyOf.equals(List.of(circumstance));
    }

    /** Whether {@code circumstance} can help to open the band. */
    public boolean names(Circumstance circumstance) {
        return allOf.contains(circumstance) || anyOf.contains(circumstance);
    }
}
