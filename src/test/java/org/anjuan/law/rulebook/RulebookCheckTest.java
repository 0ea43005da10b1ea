package org.anjuan.law.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anjuan.law.Ahead;
import org.anjuan.law.Breach;
import org.anjuan.law.Consequence;
import org.anjuan.law.FigureRule;
import org.anjuan.law.Grade;
import org.anjuan.law.Need;
import org.anjuan.law.Obligation;
import org.anjuan.law.Remark;
import org.anjuan.law.Situation;
import org.anjuan.law.Text;
import org.anjuan.law.Version;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A rule book whose parts do not fit is refused when it is built, not when a case is reviewed. */
class RulebookCheckTest {
    private static final Text TEXT = new Text("文", "text");

    private final Map<String, Text> stages = new HashMap<>(Map.of("stage", TEXT));
    private final List<Obligation> obligations = new ArrayList<>();
    private final List<FigureRule> figures = new ArrayList<>();

    @Test
    void aRulebookThatFits() {
        add("A-1-1", List.of(version("1996-10-01", "2021-07-14"), version("2021-07-15", null)), "/decision/on");
        add("A-1-2", List.of(version("2021-07-15", null)), "/notice/*/servedOn", "A-1-1");

        assertThat(remarks()).isEmpty();
    }

    @Test
    void anObligationThatYieldsToItself() {
        add("A-1-1", List.of(version("2021-07-15", null)), "/decision/on", "A-1-2");
        add("A-1-2", List.of(version("2021-07-15", null)), "/decision/on", "A-1-3");
        add("A-1-3", List.of(version("2021-07-15", null)), "/decision/on", "A-1-1");

        assertRefused("A-1-1", "/yieldsTo", "yields-to-itself");
    }

    @Test
    void anObligationThatYieldsToNobody() {
        add("A-1-1", List.of(version("2021-07-15", null)), "/decision/on", "A-9-9");

        assertRefused("A-1-1", "/yieldsTo/0", "unknown-obligation", "A-9-9");
    }

    @Test
    void aPlaceThatNoCaseFileHas() {
        add("A-1-1", List.of(version("2021-07-15", null)), "/decision/signedOn");

        assertRefused("A-1-1", "/breaches/0/needs/0", "no-such-path", "/decision/signedOn");
    }

    @Test
    void aFigureThatNobodyGives() {
        add("A-1-1", List.of(version("2021-07-15", null)), "figure:fine");

        assertRefused("A-1-1", "/breaches/0/needs/0", "unknown-figure", "fine");
    }

    @Test
    void versionsThatOverlap() {
        add("A-1-1", List.of(version("1996-10-01", "2021-07-15"), version("2021-07-15", null)), "/decision/on");
        assertRefused("A-1-1", "/versions/1", "versions-overlap");
    }

    @Test
    void twoObligationsOfOneName() {
        add("A-1-1", List.of(version("2021-07-15", null)), "/decision/on");
        add("A-1-1", List.of(version("2021-07-15", null)), "/decision/on");

        assertRefused("A-1-1", "/id", "named-twice", "A-1-1");
    }

    @Test
    void aPlaceholderInOneLanguageOnly() {
        obligations.add(obligation(
                "A-1-1",
                List.of(version("2021-07-15", null)),
                List.of(),
                new Breach("broken", Grade.VIOLATED, List.of(), null, new Text("于{on}", "on that day"))));

        assertRefused("A-1-1", "/breaches/0/message", "placeholders", "broken");
    }

    @Test
    void aFigureWithoutAValue() {
        figures.add(new FigureRule("fine", "decision", TEXT, List.of("/decision/on"), null, List.of(), List.of()));

        assertRefused("fine", "/values", "no-value");
    }

    @Test
    void aStageWithoutAName() {
        stages.clear();
        add("A-1-1", List.of(version("2021-07-15", null)), "/decision/on");

        assertRefused("A-1-1", "", "unnamed-stage", "stage");
    }

    private void assertRefused(String subject, String path, String key, String... arguments) {
        assertThat(remarks()).first().isEqualTo(new Remark(subject, path, key, List.of(arguments), true));
    }

    private List<Remark> remarks() {
        return new RulebookCheck(new Rulebook(
                        Map.of("APL", TEXT),
                        stages,
                        Map.of(),
                        List.of(new Situation("s", List.of(), TEXT)),
                        obligations,
                        figures,
                        new Rulebook.RestDays(2007, 2026, List.of(), List.of()),
                        "digest"))
                .remarks();
    }

    private void add(String id, List<Version> versions, String need, String... yieldsTo) {
        Breach breach = new Breach("broken", Grade.VIOLATED, List.of(new Need(need)), null, TEXT);
        obligations.add(obligation(id, versions, List.of(yieldsTo), breach));
    }

    private static Obligation obligation(String id, List<Version> versions, List<String> yieldsTo, Breach breach) {
        return new Obligation(
                id,
                "stage",
                "s",
                TEXT,
                List.of("/decision/on"),
                null,
                versions,
                Consequence.REVOCABLE,
                List.of(breach),
                yieldsTo,
                TEXT,
                TEXT,
                Ahead.NOTHING,
                null);
    }

    private static Version version(String from, @Nullable String until) {
        return new Version(
                "APL", "1", null, null, LocalDate.parse(from), until == null ? null : LocalDate.parse(until), true);
    }
}
