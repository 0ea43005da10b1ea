package org.anjuan.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.anjuan.casefile.Domain;
import org.anjuan.law.Text;
import org.jspecify.annotations.Nullable;

/**
 * One penalty item (处罚事项): an act that the law punishes, with the texts that punished it over time.
 *
 * @param code prefix of the domain and three digits, such as {@code EE-005}; never given to another item
 * @param name what the party did; the clause may be wider
 * @param ownPower whether the power is the township government's own, so that nobody can delegate or confer it
 * @param texts oldest first, newest last; their days neither overlap nor leave gaps
 * @param notes traps and overlaps for a reader, in Chinese; null where there are none
 */
public record CatalogueItem(
        String code,
        Text name,
        Domain domain,
        Boolean ownPower,
        List<ItemText> texts,
        @Nullable String notes) {
    public CatalogueItem {
        ownPower = Objects.requireNonNullElse(ownPower, false);
        texts = List.copyOf(texts);
    }

    /** The text that punished acts of {@code day}; empty where no text is recorded for that day. */
    public Optional<ItemText> textOn(LocalDate day) {
        return texts.stream().filter(text -> text.valid().contains(day)).findFirst();
    }

    /**
     * The texts that came into force after {@code actDay} and by {@code decisionDay}, oldest first: one of them may be
     * milder (Administrative Penalty Law art. 37).
     */
    public List<ItemText> laterTexts(LocalDate actDay, LocalDate decisionDay) {
        return texts.stream()
                .filter(text -> text.valid().from().isAfter(actDay))
                .filter(text -> !text.valid().from().isAfter(decisionDay))
                .toList();
    }

    /** This item with its laws called in English what {@code names} says, by their Chinese names. */
    CatalogueItem named(Map<String, String> names) {
        return new CatalogueItem(
                code,
                name,
                domain,
                ownPower,
                texts.stream().map(text -> text.named(names)).toList(),
                notes);
    }

    /** The newest text. */
    public ItemText latest() {
        return texts.get(texts.size() - 1);
    }
}
