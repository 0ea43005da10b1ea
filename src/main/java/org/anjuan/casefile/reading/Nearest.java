package org.anjuan.casefile.reading;

import java.util.Comparator;
import java.util.List;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;

/** Guesses which of several words was meant. */
public final class Nearest {
    private final List<String> words;

    /** Guesses among {@code words}. */
    public Nearest(List<String> words) {
        this.words = words;
    }

    /** The word that {@code mistaken} probably stands for; null where none is near. */
    public @Nullable String to(String mistaken) {
        LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
        return words.stream()
                .min(Comparator.comparingInt(word -> distance.apply(mistaken, word)))
                .filter(word -> distance.apply(mistaken, word) <= Math.max(1, word.length() / 3))
                .orElse(null);
    }
}
