package org.anjuan.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.anjuan.casefile.CasePath;
import org.anjuan.law.Breach;
import org.anjuan.law.Consequence;
import org.anjuan.law.Grade;
import org.anjuan.law.Obligation;
import org.anjuan.law.Period;
import org.anjuan.law.Version;
import org.anjuan.review.Duties.Duty;
import org.anjuan.review.Duties.Way;
import org.anjuan.review.Finding.Sign;
import org.anjuan.review.engine.RuleBase;
import org.anjuan.review.facts.Facts;
import org.anjuan.review.facts.Observations;
import org.anjuan.review.facts.Observations.Observation;
import org.jspecify.annotations.Nullable;

/** Turns what the rules observed of one case into one outcome for every obligation. */
final class Checklist {
    private final Duties duties;
    private final Facts facts;
    private final Observations observations;
    private final Set<String> failedRules;
    private final Unknowns unknowns;
    private final Map<String, List<Observation>> breaches = new HashMap<>();

    Checklist(Duties duties, Facts facts, RuleBase.Result result) {
        this.duties = duties;
        this.facts = facts;
        this.observations = result.observations();
        this.failedRules = result.failedRules();
        this.unknowns = new Unknowns(facts);
        for (Observation breach : observations.breaches()) {
            breaches.computeIfAbsent(breach.obligation(), id -> new ArrayList<>())
                    .add(breach);
        }
    }

    List<Finding> findings() {
        Map<String, Finding> findings = new LinkedHashMap<>();
        for (Duty duty : duties.all()) {
            findings.put(duty.obligation().id(), finding(duty));
        }
        return new OneVoice(findings).speak();
    }

    private Finding finding(Duty duty) {
        Obligation obligation = duty.obligation();
        String fault = fault(duty);
        if (fault != null) {
            return of(obligation, Outcome.UNDETERMINED, null).fault(fault).build();
        }
        if (!observations.arisen().contains(duty.situation().id())) {
            return notArisen(duty);
        }
        LocalDate day = day(duty);
        if (day == null && !duty.continuous()) {
            return of(obligation, Outcome.UNDETERMINED, null)
                    .missing(obligation.day())
                    .build();
        }
        Version version =
                day == null ? obligation.latest() : obligation.inForceOn(day).orElse(null);
        if (version == null) {
            return of(obligation, Outcome.NOT_APPLICABLE, null).build();
        }
        // whichever version applies on an unknown day, only texts that were read make certain
        boolean read = day == null ? obligation.versions().stream().allMatch(Version::verified) : version.verified();
        return arisen(duty, version, read);
    }

    private @Nullable String fault(Duty duty) {
        for (String rule : failedRules) {
            if (rule.startsWith(duty.obligation().id() + " ")
                    || rule.startsWith(duty.situation().id() + " ")) {
                return rule;
            }
        }
        return null;
    }

    private Finding notArisen(Duty duty) {
        List<String> missing = unknowns.of(duty.situationNeeds());
        if (!missing.isEmpty()) {
            return of(duty.obligation(), Outcome.UNDETERMINED, null)
                    .missing(missing)
                    .build();
        }
        boolean ahead = observations.awaited().contains(duty.situation().id());
        return of(duty.obligation(), ahead ? Outcome.PENDING : Outcome.NOT_APPLICABLE, null)
                .build();
    }

    private @Nullable LocalDate day(Duty duty) {
        return duty.days().stream()
                .map(this::dayAt)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private @Nullable LocalDate dayAt(CasePath path) {
        List<LocalDate> days = new ArrayList<>(1);
        path.values(facts.file(), (place, owner, value) -> {
            if (value instanceof LocalDate day) {
                days.add(day);
            }
        });
        return days.isEmpty() ? null : days.get(days.size() - 1);
    }

    private Finding arisen(Duty duty, Version version, boolean read) {
        Obligation obligation = duty.obligation();
        boolean straddles = straddles(duty, version);
        List<Sign> certain = new ArrayList<>();
        List<Sign> doubtful = new ArrayList<>();
        Set<String> missing = new LinkedHashSet<>(observations.lackedBy(obligation.id()));
        List<Observation> observed = breaches.getOrDefault(obligation.id(), List.of());
        for (Way way : duty.ways()) {
            Breach breach = way.breach();
            List<String> unknown = unknowns.of(way.needs());
            boolean sure = breach.grade() == Grade.VIOLATED && read && !straddles;
            for (Observation seen : observed) {
                if (seen.key().equals(breach.key()) && !unknowns.block(unknown, seen)) {
                    (sure ? certain : doubtful).add(sign(breach, seen));
                }
            }
            if (breach.grade() == Grade.VIOLATED || !duty.certain()) {
                missing.addAll(unknown);
            }
        }
        Outcome outcome = outcome(obligation, certain, doubtful, missing);
        List<Sign> signs = new ArrayList<>(certain);
        signs.addAll(doubtful);
        return of(obligation, outcome, version)
                .consequence(certain.isEmpty() ? null : gravest(obligation, certain))
                .signs(List.copyOf(signs))
                .missing(List.copyOf(missing))
                .running(outcome == Outcome.PENDING ? running(obligation) : List.of())
                .dueOn(outcome == Outcome.PENDING ? lastDay(obligation) : null)
                .build();
    }

    private Outcome outcome(Obligation obligation, List<Sign> certain, List<Sign> doubtful, Set<String> missing) {
        if (!certain.isEmpty()) {
            return Outcome.VIOLATED;
        }
        if (!doubtful.isEmpty()) {
            return Outcome.QUESTIONED;
        }
        if (dues(obligation).findAny().isPresent()) {
            return Outcome.PENDING;
        }
        return missing.isEmpty() ? Outcome.SATISFIED : Outcome.UNDETERMINED;
    }

    private List<Period> running(Obligation obligation) {
        return dues(obligation).flatMap(due -> due.periods().stream()).toList();
    }

    private @Nullable LocalDate lastDay(Obligation obligation) {
        return dues(obligation)
                .map(Observation::lastDay)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private Stream<Observation> dues(Obligation obligation) {
        return observations.dues().stream().filter(due -> due.obligation().equals(obligation.id()));
    }

    private boolean straddles(Duty duty, Version version) {
        CasePath begins = duty.begins();
        LocalDate begun = begins == null ? null : dayAt(begins);
        return begun != null && !version.inForceOn(begun);
    }

    private static Sign sign(Breach breach, Observation seen) {
        return new Sign(breach, seen.evidence(), Map.copyOf(seen.values()), seen.periods(), seen.figures());
    }

    private static Consequence gravest(Obligation obligation, List<Sign> certain) {
        return certain.stream()
                .map(sign -> sign.breach().consequence() == null
                        ? obligation.consequence()
                        : sign.breach().consequence())
                .min(Consequence::compareTo)
                .orElse(obligation.consequence());
    }

    private static FindingBuilder of(Obligation obligation, Outcome outcome, @Nullable Version version) {
        return new FindingBuilder(obligation, outcome, version);
    }
}
