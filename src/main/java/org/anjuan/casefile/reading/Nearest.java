package org.anjuan.casefile.reading;

import java.util.Comparator;
import java.util.List;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;

/** Guesses which of several words was meant. */
final class Nearest {
    private final List<String> words;

    Nearest(List<String> words) {
        this.words = words;
    }

    /** The word that {@code mistaken} probably stands for; null where none is near. */
    @Nullable
    String to(String mistaken) {
        LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
        return words.stream()
                .min(Comparator.comparingInt(word -> distance.apply(mistaken, word)))
                .filter(word -> distance.apply(mistaken, word) <= Math.max(1, word.length() / 3))
                .orElse(null);
    }
}
