package org.anjuan.review;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.reading.CaseFileReader;
import org.anjuan.casefile.reading.CaseSource;
import org.anjuan.casefile.reading.Format;
import org.anjuan.casefile.reading.UnreadableCaseFile;
import org.anjuan.law.Count;
import org.anjuan.law.FigureValue;
import org.anjuan.law.Period;
import org.anjuan.law.Text;
import org.anjuan.law.Unit;
import org.anjuan.law.rulebook.Rulebook;
import org.anjuan.review.SmallRulebook.Duty;
import org.anjuan.review.engine.RuleBase;
import org.anjuan.review.facts.Facts;
import org.anjuan.review.facts.Observations;

/** A checklist whose rules are played by the tests. */
abstract class PlayedRulesTest {
    static final String DECIDED = "{decision: {on: 2024-04-09}}";
    static final Consumer<Observations> ARISEN = found -> found.arises("s");
    static final Consumer<Observations> BROKEN = found -> {
        found.arises("s");
        found.breach("T-1-1", "broken").atPointer("/decision");
    };

    static FigureValue value(BigDecimal value, Unit unit) {
        return new FigureValue(value, unit, null, null, null, null, null, null, null, new Text("来源", "source"), true);
    }

    static Period period(String... ends) {
        FigureValue value = value(BigDecimal.TEN, Unit.CALENDAR_DAY);
        LocalDate start = LocalDate.of(2024, 4, 26);
        return new Period(
                "p",
                "a paper",
                start,
                List.of(ends).stream()
                        .map(end -> new Count(start, Unit.CALENDAR_DAY, LocalDate.parse(end), null, value))
                        .toList());
    }

    static Rulebook book(Duty duty) {
        return new SmallRulebook().situation("s").with(duty).build();
    }

    static Outcome outcome(Duty duty, String file, Consumer<Observations> rules) {
        return only(book(duty), file, rules).outcome();
    }

    static Finding only(Rulebook rulebook, String file, Consumer<Observations> rules) {
        return findings(rulebook, file, rules).get(0);
    }

    static List<Finding> findings(Rulebook rulebook, String file, Consumer<Observations> rules) {
        try {
            return checklist(rulebook, new Facts(file(file), LocalDate.of(2026, 6, 30)), rules);
        } catch (UnreadableCaseFile e) {
            throw new AssertionError(e.problem().toString(), e);
        }
    }

    static List<Finding> checklist(Rulebook rulebook, Facts facts, Consumer<Observations> rules) {
        Observations observations = new Observations(facts);
        rules.accept(observations);
        return new Checklist(new Duties(rulebook), facts, new RuleBase.Result(observations, Set.of())).findings();
    }

    static CaseFile file(String yaml) throws UnreadableCaseFile {
        return new CaseFileReader().read(CaseSource.of("case", yaml.getBytes(StandardCharsets.UTF_8), Format.YAML));
    }
}
