package org.anjuan.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.anjuan.casefile.CasePath;
import org.anjuan.law.Breach;
import org.anjuan.law.Consequence;
import org.anjuan.law.Grade;
import org.anjuan.law.Obligation;
import org.anjuan.law.Period;
import org.anjuan.law.Situation;
import org.anjuan.law.Version;
import org.anjuan.law.rulebook.Rulebook;
import org.anjuan.review.Finding.Sign;
import org.anjuan.review.engine.RuleBase;
import org.anjuan.review.facts.Facts;
import org.anjuan.review.facts.Observations;
import org.anjuan.review.facts.Observations.Observation;
import org.jspecify.annotations.Nullable;

/** Turns what the rules observed of one case into one outcome for every obligation. */
final class Checklist {
    private final Rulebook rulebook;
    private final Facts facts;
    private final Observations observations;
    private final Set<String> failedRules;
    private final Unknowns unknowns;

    Checklist(Rulebook rulebook, Facts facts, RuleBase.Result result) {
        this.rulebook = rulebook;
        this.facts = facts;
        this.observations = result.observations();
        this.failedRules = result.failedRules();
        this.unknowns = new Unknowns(facts);
    }

    List<Finding> findings() {
        Map<String, Situation> situations = new HashMap<>();
        rulebook.situations().forEach(situation -> situations.put(situation.id(), situation));
        Map<String, Finding> findings = new LinkedHashMap<>();
        for (Obligation obligation : rulebook.obligations()) {
            Situation situation = Objects.requireNonNull(situations.get(obligation.situation()));
            findings.put(obligation.id(), finding(obligation, situation));
        }
        return new OneVoice(findings).speak();
    }

    private Finding finding(Obligation obligation, Situation situation) {
        Optional<String> fault = fault(obligation, situation);
        if (fault.isPresent()) {
            return of(obligation, Outcome.UNDETERMINED, null).fault(fault.get()).build();
        }
        if (!observations.arisen().contains(situation.id())) {
            return notArisen(obligation, situation);
        }
        LocalDate day = day(obligation);
        if (day == null && !continuous(obligation)) {
            return of(obligation, Outcome.UNDETERMINED, null)
                    .missing(obligation.day())
                    .build();
        }
        Version version =
                day == null ? obligation.latest() : obligation.inForceOn(day).orElse(null);
        if (version == null) {
            return of(obligation, Outcome.NOT_APPLICABLE, null).build();
        }
        return arisen(obligation, version);
    }

    private Optional<String> fault(Obligation obligation, Situation situation) {
        return failedRules.stream()
                .filter(rule -> rule.startsWith(obligation.id() + " ") || rule.startsWith(situation.id() + " "))
                .findFirst();
    }

    private Finding notArisen(Obligation obligation, Situation situation) {
        List<String> missing = unknowns.of(situation.needs());
        if (!missing.isEmpty()) {
            return of(obligation, Outcome.UNDETERMINED, null).missing(missing).build();
        }
        boolean ahead = observations.awaited().contains(situation.id());
        return of(obligation, ahead ? Outcome.PENDING : Outcome.NOT_APPLICABLE, null)
                .build();
    }

    private @Nullable LocalDate day(Obligation obligation) {
        return obligation.day().stream()
                .map(this::dayAt)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private @Nullable LocalDate dayAt(String pointer) {
        List<LocalDate> days = new ArrayList<>(1);
        CasePath.of(pointer).values(facts.file(), (place, owner, value) -> {
            if (value instanceof LocalDate day) {
                days.add(day);
            }
        });
        return days.isEmpty() ? null : days.get(days.size() - 1);
    }

    /** Whether the duty has stood without a gap since its law began, so that its day does not matter. */
    private boolean continuous(Obligation obligation) {
        List<Version> versions = obligation.versions();
        for (int i = 1; i < versions.size(); i++) {
            LocalDate until = versions.get(i - 1).until();
            if (until == null || !until.plusDays(1).equals(versions.get(i).from())) {
                return false;
            }
        }
        Version first = versions.get(0);
        return obligation.latest().until() == null
                && rulebook.obligations().stream()
                        .flatMap(other -> other.versions().stream())
                        .filter(version -> version.law().equals(first.law()))
                        .noneMatch(version -> version.from().isBefore(first.from()));
    }

    private Finding arisen(Obligation obligation, Version version) {
        boolean straddles = straddles(obligation, version);
        List<Sign> certain = new ArrayList<>();
        List<Sign> doubtful = new ArrayList<>();
        Set<String> missing = new LinkedHashSet<>(observations.lackedBy(obligation.id()));
        for (Breach breach : obligation.breaches()) {
            List<String> unknown = unknowns.of(breach.needs());
            boolean sure = breach.grade() == Grade.VIOLATED && version.verified() && !straddles;
            for (Observation seen : observations.breaches()) {
                if (seen.obligation().equals(obligation.id())
                        && seen.key().equals(breach.key())
                        && !unknowns.block(unknown, seen)) {
                    (sure ? certain : doubtful).add(sign(breach, seen));
                }
            }
            if (breach.grade() == Grade.VIOLATED
                    || obligation.breaches().stream().noneMatch(Checklist::isCertain)) {
                missing.addAll(unknown);
            }
        }
        Outcome outcome = outcome(obligation, certain, doubtful, missing);
        return of(obligation, outcome, version)
                .consequence(certain.isEmpty() ? null : gravest(obligation, certain))
                .signs(
                        certain.isEmpty()
                                ? doubtful
                                : Stream.concat(certain.stream(), doubtful.stream())
                                        .toList())
                .missing(List.copyOf(missing))
                .running(outcome == Outcome.PENDING ? running(obligation) : List.of())
                .build();
    }

    private static boolean isCertain(Breach breach) {
        return breach.grade() == Grade.VIOLATED;
    }

    private Outcome outcome(Obligation obligation, List<Sign> certain, List<Sign> doubtful, Set<String> missing) {
        if (!certain.isEmpty()) {
            return Outcome.VIOLATED;
        }
        if (!doubtful.isEmpty()) {
            return Outcome.QUESTIONED;
        }
        if (!running(obligation).isEmpty()) {
            return Outcome.PENDING;
        }
        return missing.isEmpty() ? Outcome.SATISFIED : Outcome.UNDETERMINED;
    }

    private List<Period> running(Obligation obligation) {
        return observations.dues().stream()
                .filter(due -> due.obligation().equals(obligation.id()))
                .flatMap(due -> due.periods().stream())
                .toList();
    }

    private boolean straddles(Obligation obligation, Version version) {
        LocalDate begun = obligation.begins() == null ? null : dayAt(obligation.begins());
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
