package org.anjuan.training;

import java.util.List;

/** How hard an exam is: what its cases are made of, by turns, and from where. */
public enum Difficulty {
    /** What the course teaches, in its plainest form; lawful cases as they stand. */
    EASY(true, List.of(Mixture.BREACH, Mixture.LAWFUL, new Mixture(2, 0, 0), Mixture.BREACH, Mixture.BREACH)),
    /** Any breach, and what comes close to one: alone and beside a breach. */
    MEDIUM(
            false,
            List.of(Mixture.BREACH, Mixture.NEAR_MISS, new Mixture(2, 0, 0), Mixture.LAWFUL, new Mixture(1, 0, 1))),
    /** Several defects, matters of judgement, and never a case that does not mislead. */
    HARD(
            false,
            List.of(
                    new Mixture(2, 0, 1),
                    Mixture.NEAR_MISS,
                    new Mixture(1, 1, 0),
                    new Mixture(3, 0, 0),
                    new Mixture(0, 0, 2)));

    private final boolean plain;
    private final List<Mixture> mixtures;

    Difficulty(boolean plain, List<Mixture> mixtures) {
        this.plain = plain;
        this.mixtures = mixtures;
    }

    /** Whether only the plainest examples of what the course teaches are taken. */
    boolean isPlain() {
        return plain;
    }

    /** What the case with this index, which counts from 0, is made of. */
    Mixture mixture(int index) {
        return mixtures.get(index % mixtures.size());
    }
}
