package org.anjuan.catalogue;

import org.anjuan.casefile.Zh;

/** A fact that a clause demands before a band opens. */
public enum Circumstance {
    /** An order to correct was served and its time ran out. */
    @Zh("责令限期改正而逾期不改")
    CORRECTION_ORDERED_AND_OVERDUE,
    /** An order to correct or stop was refused. */
    @Zh("拒不改正")
    REFUSES_CORRECTION,
    @Zh("情节严重")
    SERIOUS_CIRCUMSTANCES,
    /** A result that the clause demands, such as damage. */
    @Zh("造成法定后果")
    CONSEQUENCE
}
