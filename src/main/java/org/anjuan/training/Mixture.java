package org.anjuan.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What one case of an exam is made of; of nothing, it is a lawful case as it stands.
 *
 * @param breaches how many obligations are broken
 * @param doubts how many are questioned
 * @param nearMisses how many things come close to a defect and are lawful
 */
record Mixture(int breaches, int doubts, int nearMisses) {
    static final Mixture LAWFUL = new Mixture(0, 0, 0);
    static final Mixture BREACH = new Mixture(1, 0, 0);
    static final Mixture DOUBT = new Mixture(0, 1, 0);
    static final Mixture NEAR_MISS = new Mixture(0, 0, 1);

    /** This mixture and, for where it cannot be made, ever simpler ones. */
    List<Mixture> andSimpler() {
        return breaches + doubts > 0 ? List.of(this, BREACH, DOUBT, LAWFUL) : List.of(this, NEAR_MISS, LAWFUL);
    }

    /** The kinds of its ingredients one by one, defects first. */
    List<Kind> kinds() {
        List<Kind> kinds = new ArrayList<>();
        kinds.addAll(Collections.nCopies(breaches, Kind.BREACH));
        kinds.addAll(Collections.nCopies(doubts, Kind.DOUBT));
        kinds.addAll(Collections.nCopies(nearMisses, Kind.NEAR_MISS));
        return kinds;
    }

    /** Where ingredients are taken from. */
    enum Kind {
        BREACH {
            @Override
            List<Ingredient> of(Clause clause) {
                return clause.broken();
            }
        },
        DOUBT {
            @Override
            List<Ingredient> of(Clause clause) {
                return clause.questioned();
            }
        },
        NEAR_MISS {
            @Override
            List<Ingredient> of(Clause clause) {
                return clause.kept().stream().filter(Ingredient::misleads).toList();
            }
        };

        /** The ingredients of this kind that {@code clause} has, the plainest first. */
        abstract List<Ingredient> of(Clause clause);
    }
}
