package org.anjuan.score;

/** What a review means for one item of a scoring sheet. */
public enum Mark {
    /** Violated: the points are lost. */
    LOST,
    /** Questioned or undetermined: the points may be lost. */
    OPEN,
    /** The same defect already counts at another item. */
    COUNTED,
    /** In order. */
    KEPT,
    /** The duty did not arise; the item leaves the sheet. */
    NOT_ARISEN,
    /** Only a person can score it; it leaves the sheet until somebody does. */
    BY_HAND
}
