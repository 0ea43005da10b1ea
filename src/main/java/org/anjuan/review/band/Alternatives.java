package org.anjuan.review.band;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Two penalties of one paper of which every tier that has both allows one only. */
public record Alternatives(PenaltyBand first, PenaltyBand second) {

    /** Every such pair among {@code penalties}, all those of one paper for one item. */
    static List<Alternatives> among(List<PenaltyBand> penalties) {
        List<Alternatives> pairs = new ArrayList<>();
        for (int i = 0; i < penalties.size(); i++) {
            for (PenaltyBand other : penalties.subList(i + 1, penalties.size())) {
                if (penalties.get(i).type() != other.type() && exclude(penalties.get(i), other)) {
                    pairs.add(new Alternatives(penalties.get(i), other));
                }
            }
        }
        return pairs;
    }

    private static boolean exclude(PenaltyBand one, PenaltyBand other) {
        Set<String> letters = letters(one);
        return !letters.isEmpty() && letters.equals(letters(other));
    }

    /** Tier and letter of every band that has the penalty; empty where some band has it without a letter. */
    private static Set<String> letters(PenaltyBand penalty) {
        Set<String> letters = new HashSet<>();
        for (Band band : penalty.bands()) {
            if (band.penalty() != null) {
                String letter = band.penalty().alternative();
                if (letter == null) {
                    return Set.of();
                }
                letters.add(band.tier().id() + " " + letter);
            }
        }
        return letters;
    }
}
