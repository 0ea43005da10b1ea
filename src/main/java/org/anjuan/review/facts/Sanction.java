package org.anjuan.review.facts;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.anjuan.casefile.Penalty;
import org.anjuan.casefile.PenaltyType;
import org.anjuan.casefile.Precondition;
import org.jspecify.annotations.Nullable;

/**
 * One penalty of the case and where it stands.
 *
 * @param imposed whether the decision imposes it; else a notice proposes it
 * @param intended whether it is what the party had to expect before the decision: proposed in the last penalty notice, or
 *     imposed where no notice records a proposal
 * @param paper the decision or notice that holds it
 */
public record Sanction(Penalty penalty, boolean imposed, boolean intended, Object paper) {
    /** Whether it stands in {@code paper}. */
    public boolean of(Object paper) {
        return this.paper == paper;
    }

    private static final Pattern BUILDING = Pattern.compile("建筑|构筑|设施|房");

    /** The type of penalty. */
    public @Nullable PenaltyType type() {
        return penalty.type();
    }

    /** What its clause presupposes beside the act. */
    public @Nullable Precondition precondition() {
        return penalty.precondition();
    }

    /** The thing that the penalty takes or restricts. */
    public @Nullable String object() {
        return penalty.object();
    }

    /** Whether the penalty itself names the provisions it rests on. */
    public boolean citesLaw() {
        return penalty.citedLaw() != null && !penalty.citedLaw().isEmpty();
    }

    /** The amount in yuan. */
    public @Nullable BigDecimal amount() {
        return penalty.amount();
    }

    /** Whether the object of the penalty is described as a building or facility. */
    public boolean ofBuildings() {
        String object = penalty.object();
        return object != null && BUILDING.matcher(object).find();
    }

    /** The value in yuan of what is confiscated: the stated value, else the amount. */
    public @Nullable BigDecimal value() {
        return penalty.value() != null ? penalty.value() : penalty.amount();
    }
}
