package org.anjuan.training;

/** What is the matter with a case of an exam. */
enum QuestionKind {
    /** Nothing: a lawful case as it is. */
    LAWFUL,
    /** Nothing, though it comes close to a defect. */
    NEAR_MISS,
    /** One obligation is broken. */
    BROKEN,
    /** One obligation is questioned. */
    QUESTIONED,
    /** Several obligations are broken. */
    SEVERAL
}
