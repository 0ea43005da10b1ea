package org.anjuan.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.anjuan.law.Ahead;
import org.anjuan.law.Breach;
import org.anjuan.law.Consequence;
import org.anjuan.law.FigureRule;
import org.anjuan.law.Grade;
import org.anjuan.law.Need;
import org.anjuan.law.Obligation;
import org.anjuan.law.Situation;
import org.anjuan.law.Text;
import org.anjuan.law.Version;
import org.anjuan.law.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;

/** A made-up rule book of a few obligations for tests of what the checklist makes of observations. */
final class SmallRulebook {
    static final LocalDate REFORM = LocalDate.of(2021, 7, 15);

    private final List<Situation> situations = new ArrayList<>();
    private final List<Obligation> obligations = new ArrayList<>();
    private final List<FigureRule> figures = new ArrayList<>();

    SmallRulebook situation(String id, String... needs) {
        situations.add(new Situation(id, needs(needs), text(id)));
        return this;
    }

    SmallRulebook with(Duty duty) {
        obligations.add(duty.obligation());
        return this;
    }

    SmallRulebook with(FigureRule figure) {
        figures.add(figure);
        return this;
    }

    Rulebook build() {
        return new Rulebook(
                Map.of("APL", text("law")),
                Map.of("stage", text("stage")),
                new EnumMap<>(Consequence.class),
                situations,
                obligations,
                figures,
                new Rulebook.RestDays(2007, 2026, List.of(), List.of()),
                "digest");
    }

    private static List<Need> needs(String... needs) {
        return Stream.of(needs).map(Need::new).toList();
    }

    private static Text text(String text) {
        return new Text(text, text);
    }

    /** An obligation in the making: in force since 1996, day {@code /decision/on}, consequence revocable. */
    static final class Duty {
        private final String id;
        private final String situation;
        private final List<Version> versions = new ArrayList<>();
        private final List<Breach> breaches = new ArrayList<>();
        private List<String> day = List.of("/decision/on");
        private List<String> yieldsTo = List.of();
        private @Nullable String begins;

        Duty(String id, String situation) {
            this.id = id;
            this.situation = situation;
        }

        Duty version(@Nullable String from, @Nullable String until, boolean verified) {
            versions.add(new Version(
                    "APL",
                    "1",
                    null,
                    null,
                    LocalDate.parse(from),
                    until == null ? null : LocalDate.parse(until),
                    verified));
            return this;
        }

        Duty days(String... pointers) {
            day = List.of(pointers);
            return this;
        }

        Duty begins(String pointer) {
            begins = pointer;
            return this;
        }

        Duty yieldsTo(String... others) {
            yieldsTo = List.of(others);
            return this;
        }

        Duty violated(String key, String... needs) {
            breaches.add(new Breach(key, Grade.VIOLATED, needs(needs), null, text(key)));
            return this;
        }

        Duty violated(Consequence consequence, String key, String... needs) {
            breaches.add(new Breach(key, Grade.VIOLATED, needs(needs), consequence, text(key)));
            return this;
        }

        Duty questioned(String key, String... needs) {
            breaches.add(new Breach(key, Grade.QUESTIONED, needs(needs), null, text(key)));
            return this;
        }

        Obligation obligation() {
            if (versions.isEmpty()) {
                version("1996-10-01", null, true);
            }
            return new Obligation(
                    id,
                    "test",
                    situation,
                    text(id),
                    day,
                    begins,
                    versions,
                    Consequence.REVOCABLE,
                    breaches,
                    yieldsTo,
                    text("before"),
                    text("after"),
                    Ahead.NOTHING,
                    null);
        }
    }
}
