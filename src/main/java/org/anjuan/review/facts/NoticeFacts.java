package org.anjuan.review.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.Citation;
import org.anjuan.casefile.Decision;
import org.anjuan.casefile.Notice;
import org.anjuan.casefile.NoticeKind;
import org.anjuan.casefile.Penalty;
import org.anjuan.casefile.PenaltyType;
import org.jspecify.annotations.Nullable;

/** What follows from setting the notices of a case beside its decision. */
final class NoticeFacts {
    private static final Comparator<LocalDate> UNDATED_FIRST = Comparator.nullsFirst(Comparator.naturalOrder());

    private final @Nullable Decision decision;
    private final List<Notice> prior;
    private final @Nullable Notice last;

    NoticeFacts(CaseFile file) {
        decision = file.decision();
        List<Notice> notices = file.notice() == null ? List.of() : file.notice();
        prior = notices.stream().filter(notice -> !servedAfterDecision(notice)).toList();
        last = prior.stream()
                .filter(notice -> notice.kind() != NoticeKind.HEARING_RIGHT_NOTICE)
                .reduce((one, other) -> UNDATED_FIRST.compare(dayOf(one), dayOf(other)) <= 0 ? other : one)
                .orElse(null);
    }

    List<Object> all() {
        List<Object> facts = new ArrayList<>();
        for (Notice notice : prior) {
            facts.add(new PriorNotice(notice, notice == last));
            if (decision != null && notice.kind() != NoticeKind.HEARING_RIGHT_NOTICE) {
                departures(notice, decision, facts);
            }
        }
        return facts;
    }

    private boolean servedAfterDecision(Notice notice) {
        return decision != null
                && decision.on() != null
                && notice.servedOn() != null
                && notice.servedOn().isAfter(decision.on());
    }

    private static @Nullable LocalDate dayOf(Notice notice) {
        return notice.servedOn() != null ? notice.servedOn() : notice.on();
    }

    private void departures(Notice notice, Decision decided, List<Object> facts) {
        if (isAbsent(notice.proposedPenalties()) || isAbsent(decided.penalties())) {
            return;
        }
        Map<PenaltyType, List<Penalty>> announced = byType(notice.proposedPenalties());
        Map<PenaltyType, List<Penalty>> imposed = byType(decided.penalties());
        Function<Departure.Kind, Function<@Nullable PenaltyType, Departure>> departure =
                kind -> type -> new Departure(kind, type, notice, notice == last, decided);
        imposed.forEach((type, penalties) -> {
            List<Penalty> expected = announced.get(type);
            Departure.Kind kind = expected == null ? Departure.Kind.ADDED : amounts(type, expected, penalties);
            if (kind != null) {
                facts.add(departure.apply(kind).apply(type));
            }
        });
        announced.keySet().stream()
                .filter(type -> !imposed.containsKey(type))
                .map(departure.apply(Departure.Kind.DROPPED))
                .forEach(facts::add);
        if (otherClause(notice, decided)) {
            facts.add(departure.apply(Departure.Kind.OTHER_CLAUSE).apply(null));
        }
    }

    private static boolean isAbsent(@Nullable List<Penalty> penalties) {
        return penalties == null
                || penalties.isEmpty()
                || penalties.stream().anyMatch(penalty -> penalty.type() == null);
    }

    private static Map<PenaltyType, List<Penalty>> byType(@Nullable List<Penalty> penalties) {
        Map<PenaltyType, List<Penalty>> types = new EnumMap<>(PenaltyType.class);
        for (Penalty penalty : penalties == null ? List.<Penalty>of() : penalties) {
            types.computeIfAbsent(penalty.type(), type -> new ArrayList<>()).add(penalty);
        }
        return types;
    }

    private static Departure.@Nullable Kind amounts(PenaltyType type, List<Penalty> expected, List<Penalty> imposed) {
        BigDecimal from = sum(expected, NoticeFacts::amount);
        BigDecimal to = sum(expected, penalty -> penalty.amountTo() != null ? penalty.amountTo() : amount(penalty));
        BigDecimal sum = sum(imposed, NoticeFacts::amount);
        if (to == null || sum == null) {
            return type == PenaltyType.FINE ? Departure.Kind.AMOUNT_UNKNOWN : null;
        }
        if (sum.compareTo(to) > 0) {
            return Departure.Kind.RAISED;
        }
        return from != null && sum.compareTo(from) < 0 ? Departure.Kind.LOWERED : null;
    }

    private static @Nullable BigDecimal amount(Penalty penalty) {
        return penalty.type() == PenaltyType.CONFISCATE_ILLEGAL_PROPERTY && penalty.value() != null
                ? penalty.value()
                : penalty.amount();
    }

    private static @Nullable BigDecimal sum(List<Penalty> penalties, Function<Penalty, @Nullable BigDecimal> amount) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Penalty penalty : penalties) {
            BigDecimal value = amount.apply(penalty);
            if (value == null) {
                return null;
            }
            sum = sum.add(value);
        }
        return sum;
    }

    private static boolean otherClause(Notice notice, Decision decided) {
        List<Citation> announced = notice.basis();
        List<Citation> applied =
                decided.document() == null ? null : decided.document().penaltyBasis();
        return announced != null
                && applied != null
                && !announced.isEmpty()
                && !applied.isEmpty()
                && announced.stream().noneMatch(one -> applied.stream().anyMatch(one::mayMeanSameArticle));
    }
}
