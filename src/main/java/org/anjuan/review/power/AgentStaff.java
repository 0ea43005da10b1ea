package org.anjuan.review.power;

/**
 * Whether the acting body had anybody with a certificate on the day of an act that its staff carried out.
 *
 * @param act the act
 * @param body the acting body
 */
public record AgentStaff(Object act, String body, Qualified qualified) {
    /** What is known of it. */
    public enum Qualified {
        /** Somebody had one. */
        SOMEBODY,
        /** Nobody on the county's roster or in the file had one. */
        NOBODY,
        /** None of those who acted had one; others of the staff are not known. */
        NONE_THAT_ACTED,
        /** The certificates are not known. */
        UNKNOWN
    }
}
