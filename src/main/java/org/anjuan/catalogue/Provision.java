package org.anjuan.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.anjuan.casefile.Citation;
import org.anjuan.law.Text;
import org.jspecify.annotations.Nullable;

/**
 * A provision that an item rests on.
 *
 * @param law short title, without 中华人民共和国
 * @param english the title in English; null where it is not known
 * @param revision year in which the text that was read was adopted
 * @param alsoIn years of other texts with the same article number and wording
 * @param article 第…条
 * @param paragraph 第…款; null for the whole article
 * @param items 第…项; empty for the whole paragraph or article
 */
public record Provision(
        String law,
        @Nullable String english,
        int revision,
        List<Integer> alsoIn,
        int article,
        @Nullable Integer paragraph,
        List<Integer> items) {
    public Provision {
        alsoIn = Objects.requireNonNullElse(alsoIn, List.of());
        items = Objects.requireNonNullElse(items, List.of());
    }

    /** What the law is called; in English, too, by its Chinese title where it has no other. */
    public Text lawName() {
        return new Text(law, english == null ? law : english);
    }

    Provision named(Map<String, String> names) {
        return new Provision(law, names.get(law), revision, alsoIn, article, paragraph, items);
    }

    /** Whether {@code citation} names the law of this provision, in full or by its short title. */
    public boolean isOfLaw(Citation citation) {
        String cited = citation.law();
        return cited != null && (cited.endsWith(law) || cited.endsWith("《" + law + "》"));
    }

    /** Whether {@code citation} names this law and article; paragraph and item are not compared. */
    public boolean isArticle(Citation citation) {
        return isOfLaw(citation) && String.valueOf(article).equals(citation.article());
    }

    /** Whether the text of {@code year} states this provision in the same words under the same number. */
    public boolean standsIn(int year) {
        return revision == year || alsoIn.contains(year);
    }
}
