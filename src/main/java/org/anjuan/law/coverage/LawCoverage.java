package org.anjuan.law.coverage;

import java.util.List;
import java.util.Optional;
import org.anjuan.law.Text;
import org.jspecify.annotations.Nullable;

/**
 * What of one law is not checked, and why.
 *
 * @param law key of the law in the rule book, such as {@code APL}
 * @param articles how many articles the law has; null where only some of them concern a case file at all
 * @param unchecked articles without an obligation
 * @param rest why the other articles are left out, where {@code articles} is null
 */
public record LawCoverage(
        String law,
        @Nullable Integer articles,
        List<Unchecked> unchecked,
        @Nullable Text rest) {

    /** Articles that no obligation checks, and why. */
    public record Unchecked(List<Integer> articles, Text reason) {}

    /** Why no obligation checks {@code article}, where that is said. */
    public Optional<Text> reason(int article) {
        return unchecked.stream()
                .filter(group -> group.articles().contains(article))
                .map(Unchecked::reason)
                .findFirst();
    }
}
