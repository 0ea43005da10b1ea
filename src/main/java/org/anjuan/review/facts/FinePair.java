package org.anjuan.review.facts;

import java.util.ArrayList;
import java.util.List;
import org.anjuan.casefile.Citation;
import org.anjuan.casefile.Penalty;
import org.jspecify.annotations.Nullable;

/** Two fines of one decision, {@code first} listed before {@code second}. */
public record FinePair(Penalty first, Penalty second) {
    /** Every pair of fines among {@code penalties}. */
    static List<FinePair> among(List<Penalty> penalties) {
        List<Penalty> fines = penalties.stream().filter(Penalty::isFine).toList();
        List<FinePair> pairs = new ArrayList<>();
        for (int i = 0; i < fines.size(); i++) {
            for (Penalty later : fines.subList(i + 1, fines.size())) {
                pairs.add(new FinePair(fines.get(i), later));
            }
        }
        return pairs;
    }

    /** Whether both are for the same act; null where one of them names none. */
    public @Nullable Boolean sameAct() {
        return first.act() == null || second.act() == null
                ? null
                : (Boolean) first.act().equals(second.act());
    }

    /** Whether both may rest on the same clause; null where one of them cites none. */
    public @Nullable Boolean sameClause() {
        List<Citation> one = first.citedLaw();
        List<Citation> other = second.citedLaw();
        return one == null || one.isEmpty() || other == null || other.isEmpty()
                ? null
                : (Boolean) one.stream().anyMatch(clause -> other.stream().anyMatch(clause::mayMeanSameArticle));
    }
}
