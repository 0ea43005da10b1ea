package org.anjuan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anjuan.casefile.reading.Problem;
import org.anjuan.law.FigureRule;
import org.anjuan.law.drl.DrlFile;
import org.anjuan.law.drl.DrlFile.Rule;
import org.anjuan.law.drl.DrlStyle;
import org.anjuan.law.drl.RuleNames;
import org.anjuan.law.rulebook.FileTree;
import org.anjuan.law.rulebook.PackedRulebook;
import org.anjuan.law.rulebook.Rulebook;
import org.anjuan.review.engine.RuleBase;
import org.anjuan.training.Clauses;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The DRL files keep to the house style, and the rule book and the rules speak of the same things. */
class DrlStyleTest {
    private static final Path PROJECT = Path.of(System.getProperty("anjuan.project", "."));
    private static final Path RULES = PROJECT.resolve("rules");

    private static final List<DrlFile> FILES = files();
    private static final Rulebook RULEBOOK = new PackedRulebook().read();

    @TestFactory
    Stream<DynamicTest> everyFileKeepsTheStyle() {
        return FILES.stream()
                .map(file -> DynamicTest.dynamicTest(
                        RULES.relativize(Path.of(file.name())).toString(),
                        () -> assertThat(offences(file)).isEmpty()));
    }

    @Test
    void everyRuleIsLoaded() {
        List<String> written = FILES.stream()
                .flatMap(file -> file.rules().stream())
                .map(Rule::name)
                .toList();

        assertThat(RuleBase.compiled().ruleNames()).containsExactlyInAnyOrderElementsOf(written);
        assertThat(written).doesNotHaveDuplicates();
    }

    @Test
    void everyBreachAndEverySituationHasARule() {
        assertThat(new RuleNames(FILES).missing(RULEBOOK.situations(), RULEBOOK.obligations()))
                .as("what has no rule")
                .isEmpty();
    }

    @Test
    void everyObligationHasItsClauseFile() {
        Set<String> clauses = new Clauses(PROJECT.resolve("sample-cases"))
                .files().stream()
                        .map(file -> file.getParent().getFileName() + "/" + file.getFileName())
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<String> obligations = RULEBOOK.obligations().stream()
                .map(obligation -> obligation.stage() + "/" + obligation.id() + ".yaml")
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(clauses).isEqualTo(obligations);
    }

    @Test
    void everyFigureNamesItsSource() {
        List<String> silent = RULEBOOK.figures().stream()
                .filter(figure -> figure.values().stream()
                        .anyMatch(value ->
                                value.source() == null || value.source().zh().isBlank()))
                .map(FigureRule::key)
                .toList();

        assertThat(silent).isEmpty();
    }

    /** The style check itself: what it must find, and what it must let pass. */
    @ParameterizedTest(name = "{0} | {1} -> {2}")
    @CsvSource(delimiter = '§', nullValues = "-", textBlock = """
        Decision(on != null)                                  § breach("APL-64-1", "too-early")           § -
        not Decision(on == null || on <= $day)                § breach("APL-64-1", "too-early")           § -
        not Decision(on == null) not Decision(on < $day)      § breach("APL-64-1", "too-early")           § -
        not Team(officers >= $count)                          § breach("APL-64-1", "too-early")           § -
        not Session()                                         § breach("APL-64-1", "too-early").at($n)    § -
        Decision(!rights.isEmpty())                           § breach("APL-64-1", "too-early")           § -
        not Decision(on <= $day)                              § breach("APL-64-1", "too-early")           § drl.compares-unknown
        not Decision(on != null, on <= $day)                  § breach("APL-64-1", "too-early")           § drl.compares-unknown
        not Decision(on != null, on <= $day)                  § lacks("APL-64-1").at($n, "on")            § -
        not Decision(on <= $day)                              § lacks("APL-64-1").at($n, "on")            § drl.compares-unknown
        not Decision(on.isBefore($day))                       § breach("APL-64-1", "too-early")           § drl.compares-unknown
        not Decision($day >= on)                              § breach("APL-64-1", "too-early")           § drl.compares-unknown
        Decision(!(on < $day))                                § breach("APL-64-1", "too-early")           § drl.negated-bracket
        Decision(!on.isBefore($day))                          § breach("APL-64-1", "too-early")           § drl.negated-comparison
        Decision(days > 90)                                   § breach("APL-64-1", "too-early")           § drl.figure
        Penalty() from $d.penalties                           § breach("APL-64-1", "too-early")           § drl.from-list
        eval(true)                                            § breach("APL-64-1", "too-early")           § drl.evaluates-code
        Decision()                                            § breach("APL-64-1", "perhaps-too-early")   § drl.then-part
        Decision()                                            § breach("APL-44-1", "too-early")           § drl.then-part
        Decision()                                            § arises("hearing-right-told")              § drl.then-part
        Decision()                                            § breach("APL-64-1", "too-early"); f()      § drl.then-part
        """)
    void theCheckFindsWhatItMust(String when, String then, String offence) {
        String name = then.startsWith("lacks") ? "lacks day" : "too-early";
        String text = "package org.anjuan.rules.procedure.hearing\nrule \"APL-64-1 " + name + "\"\nwhen\n    " + when
                + "\nthen\n    found." + then + ";\nend\n";
        List<Problem> offences = offences(DrlFile.of("x.drl", "procedure/hearing", text));

        if (offence == null) {
            assertThat(offences).isEmpty();
        } else {
            assertThat(offences).extracting(Problem::key).containsExactly(offence);
        }
    }

    private static List<Problem> offences(DrlFile file) {
        return new DrlStyle(RULEBOOK.situations(), RULEBOOK.obligations()).offences(file);
    }

    private static List<DrlFile> files() {
        FileTree tree = FileTree.of(RULES);
        return tree.files().stream()
                .filter(file -> file.toString().endsWith(".drl"))
                .map(file -> DrlFile.of(file.toString(), tree.name(file.getParent()), content(file)))
                .toList();
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
