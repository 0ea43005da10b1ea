package org.anjuan.review.band;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.anjuan.casefile.Citation;
import org.anjuan.casefile.Decision;
import org.anjuan.casefile.Notice;
import org.anjuan.casefile.Rank;
import org.anjuan.catalogue.ItemText;
import org.anjuan.catalogue.Provision;
import org.anjuan.review.facts.Sanction;
import org.jspecify.annotations.Nullable;

/** Compares the provisions that papers cite for a penalty with those of the item. */
final class CitedProvisions {
    private static final Set<Rank> NO_BASIS = Set.of(Rank.NORMATIVE_DOCUMENT, Rank.NO_NORM);

    private final Collection<String> proceduralLaws;
    private final Collection<ItemInForce> items;

    /**
     * The provisions of {@code items}, all those that the case names.
     *
     * @param proceduralLaws names of laws that are cited for every penalty and punish no conduct of their own
     */
    CitedProvisions(Collection<String> proceduralLaws, Collection<ItemInForce> items) {
        this.proceduralLaws = proceduralLaws;
        this.items = items;
    }

    CitedBasis basis(Sanction sanction, ItemInForce item) {
        List<Citation> cited = of(sanction);
        if (cited.isEmpty() || item.item() == null) {
            return CitedBasis.UNKNOWN;
        }
        if (cited.stream().anyMatch(CitedProvisions::unclear)) {
            return CitedBasis.UNCLEAR;
        }
        boolean own = own(sanction, item) != null;
        if (foreign(sanction) != null) {
            return own ? CitedBasis.MIXED : CitedBasis.FOREIGN;
        }
        if (own) {
            return CitedBasis.OWN;
        }
        return cited.stream().anyMatch(citation -> punishes(item.otherTexts(), citation))
                ? CitedBasis.OTHER_TEXT
                : CitedBasis.UNKNOWN;
    }

    /** The first provision that is a penalty article of a text of {@code item} that can apply; null where there is none. */
    @Nullable
    Citation own(Sanction sanction, ItemInForce item) {
        return of(sanction).stream()
                .filter(citation -> punishes(item.texts(), citation))
                .findFirst()
                .orElse(null);
    }

    /** The first provision that none of the items has; null where there is none. */
    @Nullable
    Citation foreign(Sanction sanction) {
        return of(sanction).stream()
                .filter(citation -> !unclear(citation) && !accompanies(citation) && !belongs(citation))
                .findFirst()
                .orElse(null);
    }

    private static List<Citation> of(Sanction sanction) {
        List<Citation> own = sanction.penalty().citedLaw();
        if (own != null && !own.isEmpty()) {
            return own;
        }
        List<Citation> all = null;
        if (sanction.paper() instanceof Decision decision && decision.document() != null) {
            all = decision.document().penaltyBasis();
        } else if (sanction.paper() instanceof Notice notice) {
            all = notice.basis();
        }
        return Objects.requireNonNullElse(all, List.of());
    }

    private static boolean unclear(Citation citation) {
        String article = citation.article();
        return citation.law() == null || article == null || !article.chars().allMatch(Character::isDigit);
    }

    private boolean accompanies(Citation citation) {
        String law = citation.law();
        Rank rank = citation.rank();
        return (rank != null && NO_BASIS.contains(rank))
                || (law != null && proceduralLaws.stream().anyMatch(law::endsWith));
    }

    private boolean belongs(Citation citation) {
        return items.stream()
                .flatMap(item -> Stream.concat(item.texts().stream(), item.otherTexts().stream()))
                .flatMap(text -> Stream.concat(text.violationBasis().stream(), text.penaltyBasis().stream()))
                .anyMatch(provision -> provision.isArticle(citation));
    }

    private static boolean punishes(List<ItemText> texts, Citation citation) {
        for (ItemText text : texts) {
            for (Provision provision : text.penaltyBasis()) {
                if (provision.isArticle(citation)) {
                    return true;
                }
            }
        }
        return false;
    }
}
