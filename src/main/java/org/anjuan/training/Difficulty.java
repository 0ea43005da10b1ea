package org.anjuan.training;

import java.util.List;

/** How hard an exam is: which kinds of cases it is made of, by turns. */
public enum Difficulty {
    /** Clear breaches and lawful cases. */
    EASY(List.of(QuestionKind.BROKEN, QuestionKind.LAWFUL, QuestionKind.BROKEN)),
    /** Besides, cases that come close to a breach, and cases with several. */
    MEDIUM(List.of(
            QuestionKind.BROKEN,
            QuestionKind.NEAR_MISS,
            QuestionKind.SEVERAL,
            QuestionKind.LAWFUL,
            QuestionKind.BROKEN)),
    /** Mostly several defects, matters of judgement and cases that come close. */
    HARD(List.of(
            QuestionKind.SEVERAL,
            QuestionKind.NEAR_MISS,
            QuestionKind.QUESTIONED,
            QuestionKind.SEVERAL,
            QuestionKind.NEAR_MISS));

    private final List<QuestionKind> kinds;

    Difficulty(List<QuestionKind> kinds) {
        this.kinds = kinds;
    }

    /** The kind of the case with this index, which counts from 0. */
    QuestionKind kind(int index) {
        return kinds.get(index % kinds.size());
    }
}
