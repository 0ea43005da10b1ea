package org.anjuan.review;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.CasePath;
import org.anjuan.casefile.Filing;
import org.anjuan.casefile.Party;
import org.anjuan.catalogue.Catalogue;
import org.anjuan.catalogue.county.CountyProfile;
import org.anjuan.law.Figure;
import org.anjuan.law.FigureRule;
import org.anjuan.law.FigureValue;
import org.anjuan.law.Period;
import org.anjuan.law.Text;
import org.anjuan.law.WorkingCalendar;
import org.anjuan.law.rulebook.Rulebook;
import org.anjuan.review.band.BandFacts;
import org.anjuan.review.band.PenaltyBand;
import org.anjuan.review.engine.RuleBase;
import org.anjuan.review.facts.DecisionClock;
import org.anjuan.review.facts.Facts;
import org.anjuan.review.facts.SeizureClock;
import org.anjuan.review.power.PowerFacts;
import org.jspecify.annotations.Nullable;

/** Reviews case files against the rule book; safe for use by several threads. */
public final class Reviewer {
    private final Rulebook rulebook;
    private final RuleBase rules;
    private final Competence competence;
    private final WorkingCalendar calendar;
    private final Duties duties;
    private final List<String> proceduralLaws;
    private final Map<FigureRule, List<CasePath>> days = new IdentityHashMap<>();
    private final Map<String, List<DecisionClock.Span>> spans = new HashMap<>();
    private final Map<String, String> stages = new HashMap<>();

    /** A reviewer that applies {@code rulebook} through {@code rules}, with the catalogue of this build and no county. */
    public Reviewer(Rulebook rulebook, RuleBase rules) {
        this(rulebook, rules, new Competence(Catalogue.packed(), null));
    }

    /** A reviewer that applies {@code rulebook} through {@code rules} to the powers that {@code competence} tells. */
    public Reviewer(Rulebook rulebook, RuleBase rules, Competence competence) {
        this.rulebook = rulebook;
        this.rules = rules;
        this.competence = competence;
        this.duties = new Duties(rulebook);
        this.proceduralLaws = rulebook.laws().values().stream().map(Text::zh).toList();
        this.calendar = rulebook.restDays().calendar();
        for (FigureRule figure : rulebook.figures()) {
            days.put(figure, figure.days().stream().map(CasePath::of).toList());
            spans.put(
                    figure.key(),
                    figure.leavesOut().stream().map(DecisionClock.Span::of).toList());
            stages.put(figure.key(), figure.stage());
        }
    }

    /** A reviewer like this one that is told of {@code county}; this one itself where that is null. */
    public Reviewer in(@Nullable CountyProfile county) {
        return county == null ? this : new Reviewer(rulebook, rules, new Competence(competence.catalogue(), county));
    }

    /** The working-day calendar that periods are counted with. */
    public WorkingCalendar calendar() {
        return calendar;
    }

    /** The catalogue and the county that cases are measured by. */
    public Competence competence() {
        return competence;
    }

    /** The rule book that is applied. */
    public Rulebook rulebook() {
        return rulebook;
    }

    /** Reviews {@code file} as of the day {@code asOf}. */
    public Review review(CaseFile file, LocalDate asOf) {
        return review(facts(file, asOf), asOf);
    }

    /** Reviews as of the day {@code asOf} what {@link #facts} told of a file. */
    public Review review(Facts facts, LocalDate asOf) {
        RuleBase.Result result = rules.observe(facts);
        return new Review(
                facts.file(),
                asOf,
                new Checklist(duties, facts, result).findings(),
                Window.of(facts, stages),
                facts.all().stream()
                        .filter(PenaltyBand.class::isInstance)
                        .map(PenaltyBand.class::cast)
                        .toList());
    }

    /** All that the rules are told of {@code file}. */
    public Facts facts(CaseFile file, LocalDate asOf) {
        Facts facts = new Facts(file, asOf);
        new BandFacts(facts, asOf, competence.catalogue(), proceduralLaws).all().forEach(facts::add);
        addFigures(facts);
        addDecisionTimes(facts, asOf);
        new StatedPeriods(calendar).of(file).forEach(facts::add);
        new PowerFacts(facts, asOf, competence.catalogue(), competence.county())
                .all()
                .forEach(facts::add);
        return facts;
    }

    /** A period runs from each of its days; any other figure is looked up on the first known day of each paper. */
    private void addFigures(Facts facts) {
        CaseFile file = facts.file();
        Party party = file.party();
        FigureValue.Case who = new FigureValue.Case(
                party == null ? null : party.kind(), file.domain(), file.procedure(), file.region());
        days.forEach((figure, paths) -> {
            Set<Record> seen = Collections.newSetFromMap(new IdentityHashMap<>(2));
            for (CasePath path : paths) {
                path.values(file, (pointer, owner, value) -> {
                    if (value instanceof LocalDate day && (figure.isPeriod() || seen.add(owner))) {
                        look(figure, who, owner, day)
                                .ifPresentOrElse(facts::add, () -> facts.addUnknownFigure(figure.key()));
                    }
                });
            }
        });
    }

    private void addDecisionTimes(Facts facts, LocalDate asOf) {
        SeizureClock seizures = new SeizureClock(calendar);
        for (Object fact : List.copyOf(facts.all())) {
            if (fact instanceof Period period && period.subject() instanceof Filing) {
                List<DecisionClock.Span> leftOut = spans.getOrDefault(period.key(), List.of());
                new DecisionClock(facts.file(), asOf, leftOut, calendar)
                        .times(period)
                        .forEach(facts::add);
            } else if (fact instanceof Period period) {
                seizures.times(period).forEach(facts::add);
            }
        }
    }

    private Optional<?> look(FigureRule rule, FigureValue.Case who, Record subject, LocalDate day) {
        if (rule.isPeriod()) {
            return Period.of(rule, who, subject, day, calendar);
        }
        List<FigureValue> readings = rule.readings(who, day);
        return readings.isEmpty() ? Optional.empty() : Optional.of(new Figure(rule.key(), subject, readings));
    }
}
