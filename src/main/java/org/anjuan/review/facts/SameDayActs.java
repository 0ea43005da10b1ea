package org.anjuan.review.facts;

import java.time.LocalTime;
import org.anjuan.casefile.Act;
import org.anjuan.casefile.Inquiry;

/**
 * Two acts of one day, of a kind that records its hours, with the same person.
 *
 * @param person roster id
 */
public record SameDayActs(String person, Act one, Act other) {
    static boolean join(Attendance one, Attendance other) {
        return one.id().equals(other.id())
                && one.on() != null
                && one.on().equals(other.on())
                && one.act() != other.act()
                && one.act() instanceof Act first
                && other.act() instanceof Act second
                && first.recordsHours()
                && second.recordsHours();
    }

    /** Whether the file gives the hours of both. */
    public boolean hoursKnown() {
        return known(one) && known(other);
    }

    /** Whether the recorded hours of both have some time in common. */
    public boolean overlap() {
        LocalTime start = one.startTime();
        LocalTime end = one.endTime();
        LocalTime otherStart = other.startTime();
        LocalTime otherEnd = other.endTime();
        return start != null
                && end != null
                && otherStart != null
                && otherEnd != null
                && start.isBefore(otherEnd)
                && otherStart.isBefore(end);
    }

    /** Whether the recorded places differ. */
    public boolean elsewhere() {
        return one.place() != null && other.place() != null && !one.place().equals(other.place());
    }

    /** Whether both are the questioning of a person. */
    public boolean inquiries() {
        return one instanceof Inquiry && other instanceof Inquiry;
    }

    private static boolean known(Act act) {
        return act.startTime() != null && act.endTime() != null;
    }
}
