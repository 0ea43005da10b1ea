package org.anjuan.review.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anjuan.casefile.Seizure;
import org.anjuan.casefile.Seizure.SeizureExtension;
import org.anjuan.law.Period;
import org.anjuan.law.WorkingCalendar;

/** Lengthens the periods that run from a seizure by its extensions and by the time of a test. */
public final class SeizureClock {
    private final WorkingCalendar calendar;

    /** The clock of every seizure. */
    public SeizureClock(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /** The times that {@code period} makes; empty where it runs from no seizure, or extensions or a test are not known. */
    public List<DecisionTime> times(Period period) {
        List<DecisionTime> times = new ArrayList<>();
        if (!(period.subject() instanceof Seizure seizure) || seizure.extensions() == null || !seizure.testKnown()) {
            return times;
        }
        Lengthening lengthening = lengthening(seizure);
        long extended = 0;
        for (SeizureExtension extension : seizure.extensions()) {
            lengthening.time(period, extension, extended).ifPresent(times::add);
            if (extension.days() == null) {
                return times; // when the time ends after this one is not known
            }
            extended += Math.max(0, extension.days());
        }
        lengthening.time(period, seizure, extended).ifPresent(times::add);
        return times;
    }

    private Lengthening lengthening(Seizure seizure) {
        Spans sure = new Spans();
        Spans possible = new Spans();
        LocalDate from = seizure.testFrom();
        LocalDate to = seizure.testTo();
        if (from != null && to != null) {
            sure.add(from.plusDays(1), to);
            possible.add(from, to);
        }
        return new Lengthening(calendar, sure, possible);
    }
}
