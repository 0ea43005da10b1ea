package org.anjuan.review.power;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.anjuan.casefile.Act;
import org.anjuan.casefile.Officer;
import org.anjuan.catalogue.county.CountyProfile;
import org.anjuan.catalogue.county.Township;
import org.anjuan.review.facts.Attendance;
import org.jspecify.annotations.Nullable;

/**
 * The staff of the acting body, as the file and the county know it.
 *
 * @param names what the body may be called in a roster
 */
record Staff(
        String body,
        List<String> names,
        List<Attendance> attendances,
        @Nullable CountyProfile county) {
    static Staff of(
            String body, @Nullable Township township, List<Attendance> attendances, @Nullable CountyProfile county) {
        List<String> names = township == null
                ? List.of(body)
                : Stream.of(body, township.name(), township.government(), township.team())
                        .distinct()
                        .toList();
        return new Staff(body, names, attendances, county);
    }

    /** The acts in which somebody of the body took part. */
    List<Act> steps() {
        List<Act> steps = new ArrayList<>();
        attendances.stream()
                .filter(one -> one.organisation() != null && names.contains(one.organisation()))
                .map(Attendance::act)
                .filter(Act.class::isInstance)
                .map(Act.class::cast)
                .filter(act -> steps.stream().noneMatch(step -> step == act))
                .forEach(steps::add);
        return steps;
    }

    AgentStaff qualified(Act act) {
        return new AgentStaff(act, body, answer(act));
    }

    private AgentStaff.Qualified answer(Act act) {
        List<Attendance> own = attendances.stream()
                .filter(one -> one.of(act) && one.organisation() != null && names.contains(one.organisation()))
                .toList();
        if (own.stream().anyMatch(Attendance::certificateSurelyValid) || countyHasOne(act.on())) {
            return AgentStaff.Qualified.SOMEBODY;
        }
        if (!own.stream().allMatch(Attendance::certificateSurelyInvalid)) {
            return AgentStaff.Qualified.UNKNOWN;
        }
        return county == null || roster().findAny().isEmpty()
                ? AgentStaff.Qualified.NONE_THAT_ACTED
                : AgentStaff.Qualified.NOBODY;
    }

    private boolean countyHasOne(@Nullable LocalDate day) {
        return day != null
                && roster().map(officer -> new Attendance(this, day, "", officer))
                        .anyMatch(one -> !one.certificateSurelyInvalid());
    }

    private Stream<Officer> roster() {
        return county == null
                ? Stream.of()
                : county.officers().stream()
                        .filter(officer -> names.contains(Objects.requireNonNullElse(officer.organisation(), "")));
    }
}
