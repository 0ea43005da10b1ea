package org.anjuan.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One person's way through a quiz: marks each answer at once and keeps the score. */
public final class QuizRound {
    private final TrainingWords words;
    private Tally total = Tally.NONE;
    private int answered;

    /** A round that has not begun. */
    public QuizRound(TrainingWords words) {
        this.words = words;
    }

    /** Marks {@code answer} to {@code made}; what was right and wrong, and why, line by line. */
    public List<String> mark(ExerciseCase made, Set<String> answer) {
        Set<String> right = made.defects().isEmpty() ? Set.of(TrainingWords.LAWFUL) : made.defects();
        Map<String, Tally> tallies = Mark.compare(answer, right);
        List<String> lines = new ArrayList<>();
        tallies.forEach((id, tally) -> {
            total = total.plus(tally);
            String key = tally.hits() > 0 ? "hit" : tally.misses() > 0 ? "miss" : "false-alarm";
            lines.add(words.text("quiz." + key, words.named(id)));
        });
        answered++;
        lines.addAll(words.explanation(made));
        return lines;
    }

    /** The score so far. */
    public String score() {
        return words.text(
                "quiz.score",
                String.valueOf(total.hits()),
                String.valueOf(total.misses()),
                String.valueOf(total.falseAlarms()),
                String.valueOf(total.score()));
    }

    /** The last words. */
    public String end() {
        return words.text("quiz.end", String.valueOf(answered)) + " " + score();
    }
}
