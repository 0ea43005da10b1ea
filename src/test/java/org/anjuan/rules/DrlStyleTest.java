package org.anjuan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anjuan.law.FigureRule;
import org.anjuan.law.Obligation;
import org.anjuan.law.Situation;
import org.anjuan.law.rulebook.PackedRulebook;
import org.anjuan.law.rulebook.Rulebook;
import org.anjuan.review.engine.RuleBase;
import org.anjuan.rules.DrlFile.Absence;
import org.anjuan.rules.DrlFile.Rule;
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

    /** What a rule of ours never says, and why. */
    private static final Map<String, Pattern> REFUSED = Map.of(
            "changes the facts", Pattern.compile("\\b(modify|update|insert|insertLogical|retract|delete)\\s*[({]"),
            "calls for an order or a group", Pattern.compile("\\b(salience|no-loop|\\w+-group|lock-on-active)\\b"),
            "evaluates code", Pattern.compile("\\b(eval|accumulate|acc)\\s*\\("),
            "reaches into lists with from", Pattern.compile("\\)\\s*from\\b"),
            "has a figure", Pattern.compile("(?<![\\w$.])\\d"),
            "negates a bracket, which matches the unknown", Pattern.compile("!\\s*\\("),
            "negates a comparison, which throws or matches the unknown",
                    Pattern.compile("!\\s*[$\\w][\\w.$()]*\\.(isBefore|isAfter|compareTo)\\b"));

    private static final Pattern OBLIGATION_RULE =
            Pattern.compile("([A-Z]+-\\d+[a-z]?(?:-\\d+)?) (due|lacks(?: [a-z][a-z -]*)?|[a-z][a-z0-9-]*)");
    private static final Pattern SITUATION_RULE = Pattern.compile("([a-z][a-z0-9-]*) (arises|lies ahead)");
    private static final Pattern COMPARED = Pattern.compile(
            "(?<![\\w$.])([a-z]\\w*(?:\\.\\w+(?:\\(\\))?)*)(?:\\s*(?:<=|>=|<|>)|\\.(?:isBefore|isAfter)\\()"
                    + "|(?:<=|>=|<|>|isBefore\\(|isAfter\\()\\s*([a-z]\\w*(?:\\.\\w+)*)");
    /** Facts whose values are never unknown. */
    private static final Set<String> KNOWN_FACTS = Set.of("Figure", "Period", "Team", "Today");

    private static final List<DrlFile> FILES = DrlFile.below(RULES);
    private static final Rulebook RULEBOOK = new PackedRulebook().read();

    @TestFactory
    Stream<DynamicTest> everyFileKeepsTheStyle() {
        return FILES.stream()
                .map(file -> DynamicTest.dynamicTest(
                        RULES.relativize(file.path()).toString(),
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
        Set<String> names = FILES.stream()
                .flatMap(file -> file.rules().stream())
                .map(Rule::plainName)
                .collect(Collectors.toSet());
        Set<String> needed = new TreeSet<>();
        RULEBOOK.situations().forEach(situation -> needed.add(situation.id() + " arises"));
        RULEBOOK.obligations()
                .forEach(obligation ->
                        obligation.breaches().forEach(breach -> needed.add(obligation.id() + " " + breach.key())));
        needed.removeAll(names);

        assertThat(needed).as("rules that the rule book needs").isEmpty();
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
        not Decision(on <= $day)                              § breach("APL-64-1", "too-early")           § under not compares on
        not Decision(on != null, on <= $day)                  § breach("APL-64-1", "too-early")           § under not compares on
        not Decision(on.isBefore($day))                       § breach("APL-64-1", "too-early")           § under not compares on
        not Decision($day >= on)                              § breach("APL-64-1", "too-early")           § under not compares on
        Decision(!(on < $day))                                § breach("APL-64-1", "too-early")           § negates a bracket
        Decision(!on.isBefore($day))                          § breach("APL-64-1", "too-early")           § negates a comparison
        Decision(days > 90)                                   § breach("APL-64-1", "too-early")           § has a figure
        Penalty() from $d.penalties                           § breach("APL-64-1", "too-early")           § reaches into lists
        eval(true)                                            § breach("APL-64-1", "too-early")           § evaluates code
        Decision()                                            § breach("APL-64-1", "perhaps-too-early")   § then-part
        Decision()                                            § breach("APL-44-1", "too-early")           § then-part
        Decision()                                            § arises("hearing-right-told")              § then-part
        Decision()                                            § breach("APL-64-1", "too-early"); f()      § then-part
        """)
    void theCheckFindsWhatItMust(String when, String then, String offence) {
        String text = "package org.anjuan.rules.procedure.hearing\nrule \"APL-64-1 too-early\"\nwhen\n    " + when
                + "\nthen\n    found." + then + ";\nend\n";
        List<String> offences = offences(DrlFile.of(RULES.resolve("procedure/hearing/x.drl"), text));

        if (offence == null) {
            assertThat(offences).isEmpty();
        } else {
            assertThat(offences).singleElement().asString().contains(offence);
        }
    }

    private static List<String> offences(DrlFile file) {
        List<String> offences = new ArrayList<>();
        Path folder = RULES.relativize(file.path()).getParent();
        String expected = "org.anjuan.rules."
                + folder.toString().replace('\\', '/').replace('/', '.').replace("-", "");
        if (!file.packageName().orElse("").equals(expected)) {
            offences.add("the package is not " + expected);
        }
        if (file.starts() != file.rules().size()) {
            offences.add("has something that is no rule with when, then and end at the start of a line");
        }
        for (Rule rule : file.rules()) {
            wording(rule, offences);
            absences(rule, offences);
            naming(rule, offences);
        }
        return offences;
    }

    private static void wording(Rule rule, List<String> offences) {
        if (!rule.attributes().isEmpty()) {
            offences.add(rule.name() + " has attributes: " + rule.attributes());
        }
        String text = DrlFile.withoutStrings(rule.when() + "\n" + rule.then());
        REFUSED.forEach((what, pattern) -> {
            Matcher found = pattern.matcher(text);
            if (found.find()) {
                String line = text.substring(0, found.end()).lines().reduce("", (first, last) -> last);
                offences.add(rule.name() + " " + what + ": " + line.strip());
            }
        });
    }

    /** An unknown value under {@code not} must count as one that could be there. */
    private static void absences(Rule rule, List<String> offences) {
        List<Absence> absences = DrlFile.absences(DrlFile.withoutStrings(rule.when()));
        Set<String> unknownRefused = new HashSet<>();
        for (Absence absence : absences) {
            absence.constraints().stream()
                    .filter(constraint -> constraint.matches("[\\w.]+ == null"))
                    .forEach(constraint ->
                            unknownRefused.add(absence.type() + "." + constraint.split(" ")[0]));
        }
        for (Absence absence : absences) {
            for (String constraint : absence.constraints()) {
                Matcher compared = COMPARED.matcher(constraint);
                while (compared.find() && !KNOWN_FACTS.contains(absence.type())) {
                    String field = compared.group(1) == null ? compared.group(2) : compared.group(1);
                    boolean guarded = constraint.contains(field + " == null ||")
                            || unknownRefused.contains(absence.type() + "." + field);
                    if (!guarded) {
                        offences.add(rule.name() + " under not compares " + field + " without " + field
                                + " == null || before it: " + absence.type() + "(" + constraint + ")");
                    }
                }
            }
        }
    }

    private static void naming(Rule rule, List<String> offences) {
        Matcher obligation = OBLIGATION_RULE.matcher(rule.plainName());
        Matcher situation = SITUATION_RULE.matcher(rule.plainName());
        if (obligation.matches()) {
            offences.addAll(ofObligation(rule, obligation.group(1), obligation.group(2)));
        } else if (situation.matches()) {
            String id = situation.group(1);
            if (RULEBOOK.situations().stream().map(Situation::id).noneMatch(id::equals)) {
                offences.add(rule.name() + ": the rule book has no situation " + id);
            }
            String verb = situation.group(2).equals("arises") ? "arises" : "awaits";
            expectThen(rule, "found." + verb + "(\"" + id + "\");", "", offences);
        } else {
            offences.add(rule.name() + ": no name of the form <ID> <key>, <ID> due, <situation> arises or lies ahead");
        }
    }

    private static List<String> ofObligation(Rule rule, String id, String key) {
        List<String> offences = new ArrayList<>();
        List<Obligation> named = RULEBOOK.obligations().stream()
                .filter(known -> known.id().equals(id))
                .toList();
        if (named.isEmpty()) {
            offences.add(rule.name() + ": the rule book has no obligation " + id);
        }
        if (key.equals("due")) {
            expectThen(rule, "found.due(\"" + id + "\", ", ";", offences);
        } else if (key.equals("lacks") || key.startsWith("lacks ")) {
            expectThen(rule, "found.lacks(\"" + id + "\")", ";", offences);
        } else {
            expectThen(rule, "found.breach(\"" + id + "\", \"" + key + "\")", ";", offences);
            if (!named.isEmpty() && named.get(0).breach(key).isEmpty()) {
                offences.add(rule.name() + ": the rule book has no breach " + key + " of " + id);
            }
        }
        return offences;
    }

    private static void expectThen(Rule rule, String start, String end, List<String> offences) {
        String then = rule.then();
        boolean oneStatement =
                DrlFile.withoutStrings(then).chars().filter(c -> c == ';').count() == 1;
        if (!then.startsWith(start) || !then.endsWith(end) || !oneStatement) {
            offences.add(rule.name() + ": its then-part is not one statement " + start + " …");
        }
    }
}
