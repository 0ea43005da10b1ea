package org.anjuan.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the law demands in a situation, since when, and with what consequence.
 *
 * @param id law, article and serial, such as {@code APL-44-1}
 * @param stage folder of the rule book that holds it, such as {@code notice}
 * @param situation id of the situation in which the duty arises
 * @param day pointers to the day whose law applies, the first known one counts
 * @param begins pointer to the day a step began that ends on {@code day}: a breach across a change of law is a question
 * @param versions the texts of the law that state it, oldest first
 * @param yieldsTo obligations that speak instead where they are broken too (one defect is reported once)
 * @param remedyBefore what to do before the decision
 * @param remedyAfter what to do after the decision
 * @param ahead what it means for a file that is not decided yet; {@link Ahead#NOTHING} where that is nothing
 * @param source where the reading comes from, where it differs from the usual one; else null
 */
public record Obligation(
        String id,
        String stage,
        String situation,
        Text title,
        List<String> day,
        @Nullable String begins,
        List<Version> versions,
        Consequence consequence,
        List<Breach> breaches,
        List<String> yieldsTo,
        Text remedyBefore,
        Text remedyAfter,
        @Nullable Ahead ahead,
        @Nullable Text source) {
    public Obligation {
        breaches = breaches == null ? List.of() : List.copyOf(breaches);
        yieldsTo = yieldsTo == null ? List.of() : List.copyOf(yieldsTo);
        day = day == null ? List.of() : List.copyOf(day);
        versions = List.copyOf(versions);
    }

    /** What it means for a file that is not decided yet. */
    @Override
    public Ahead ahead() {
        return ahead == null ? Ahead.NOTHING : ahead;
    }

    /** The version in force on {@code day}, if there is one. */
    public Optional<Version> inForceOn(LocalDate day) {
        return versions.stream().filter(version -> version.inForceOn(day)).findFirst();
    }

    /** The newest version. */
    public Version latest() {
        return versions.get(versions.size() - 1);
    }

    /** The breach with this key, if the obligation has it. */
    public Optional<Breach> breach(String key) {
        return breaches.stream().filter(breach -> breach.key().equals(key)).findFirst();
    }
}
