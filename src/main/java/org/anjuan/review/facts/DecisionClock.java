package org.anjuan.review.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anjuan.casefile.Appraisal;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.Decision;
import org.anjuan.casefile.Decision.DecisionExtension;
import org.anjuan.casefile.Decision.Exclusion;
import org.anjuan.casefile.Filing;
import org.anjuan.casefile.Hearing;
import org.anjuan.casefile.Notice;
import org.anjuan.law.Period;
import org.anjuan.law.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/**
 * Lengthens the periods that run from the filing by the extensions and excluded spans of the file.
 *
 * <p>Extensions add their days. A span counts out its days as far as it begins before the end that it moves. Whether all
 * that is lawful is not asked here.
 */
public final class DecisionClock {
    private final Lengthening lengthening;
    private final List<DecisionExtension> extensions;
    private final Spans recorded = new Spans();
    private final Spans shown = new Spans();

    /** The clock of {@code file}; steps that have not ended run until {@code asOf}. */
    public DecisionClock(CaseFile file, LocalDate asOf, WorkingCalendar calendar) {
        lengthening = new Lengthening(calendar, recorded, shown);
        Decision decision = file.decision();
        extensions = decision == null ? List.of() : orEmpty(decision.extensions());
        for (Exclusion exclusion : decision == null ? List.<Exclusion>of() : orEmpty(decision.exclusions())) {
            if (exclusion.from() != null && exclusion.to() != null) {
                if (exclusion.from().isBefore(exclusion.to())) {
                    recorded.add(exclusion.from().plusDays(1), exclusion.to());
                }
                shown.add(exclusion.from(), exclusion.to());
            }
        }
        hearing(file.hearing(), asOf);
        for (Appraisal appraisal : orEmpty(file.appraisals())) {
            if (appraisal.sampledOn() != null) {
                shown.add(appraisal.sampledOn(), appraisal.reportOn() == null ? asOf : appraisal.reportOn());
            }
        }
        for (Notice notice : orEmpty(file.notice())) {
            if (notice.service() != null && notice.service().publishedOn() != null) {
                LocalDate served = notice.servedOn();
                shown.add(notice.service().publishedOn(), served == null ? asOf : served);
            }
        }
    }

    /** The times that {@code period} makes; empty where it does not run from the filing or the calendar ends before. */
    public List<DecisionTime> times(Period period) {
        List<DecisionTime> times = new ArrayList<>();
        if (!(period.subject() instanceof Filing)) {
            return times;
        }
        long extended = 0;
        for (DecisionExtension extension : extensions) {
            lengthening.time(period, extension, extended).ifPresent(times::add);
            extended += extension.days() == null ? 0 : Math.max(0, extension.days());
        }
        lengthening.time(period, period.subject(), extended).ifPresent(times::add);
        return times;
    }

    private void hearing(@Nullable Hearing hearing, LocalDate asOf) {
        if (hearing == null || hearing.request() == null || hearing.request().on() == null) {
            return;
        }
        LocalDate end = asOf;
        if (hearing.report() != null && hearing.report().on() != null) {
            end = hearing.report().on();
        } else if (hearing.session() != null && hearing.session().on() != null) {
            end = hearing.session().on();
        } else if (hearing.request().withdrawnOn() != null) {
            end = hearing.request().withdrawnOn();
        }
        shown.add(hearing.request().on(), end);
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
