package org.anjuan.review;

import java.util.List;
import java.util.Optional;
import org.anjuan.casefile.Zh;
import org.jspecify.annotations.Nullable;

/** The waivers of an office, as its file lists them. */
public record Waivers(@Zh("豁免") @Nullable List<Waiver> waivers) {
    /** No waivers. */
    public static final Waivers NONE = new Waivers(List.of());

    /** The waivers in their order. */
    public List<Waiver> all() {
        return waivers == null ? List.of() : waivers;
    }

    /** The waiver that speaks of {@code finding} in {@code review}, the one that stands longest; empty where none does. */
    public Optional<Waiver> of(Finding finding, Review review) {
        return all().stream()
                .filter(waiver -> waiver.speaksOf(finding, review.file().caseNumber()))
                .reduce((first, second) -> first.until() != null
                                && second.until() != null
                                && first.until().isBefore(second.until())
                        ? second
                        : first);
    }
}
