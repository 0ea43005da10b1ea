package org.anjuan.law.drl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anjuan.casefile.reading.Place;
import org.anjuan.casefile.reading.Problem;
import org.anjuan.law.Obligation;
import org.anjuan.law.Situation;
import org.anjuan.law.drl.DrlFile.Absence;
import org.anjuan.law.drl.DrlFile.Part;
import org.anjuan.law.drl.DrlFile.Rule;

/** The house style of DRL: what a rule never says, how it is named, and that its then-part only reports. */
public final class DrlStyle {
    /** What a rule never says. */
    private static final List<Refused> REFUSED = List.of(
            new Refused("changes-facts", "\\b(modify|update|insert|insertLogical|retract|delete)\\s*[({]"),
            new Refused("order-or-group", "\\b(salience|no-loop|\\w+-group|lock-on-active)\\b"),
            new Refused("evaluates-code", "\\b(eval|accumulate|acc)\\s*\\("),
            new Refused("from-list", "\\)\\s*from\\b"),
            new Refused("figure", "(?<![\\w$.])\\d"),
            new Refused("negated-bracket", "!\\s*\\("),
            new Refused("negated-comparison", "!\\s*[$\\w][\\w.$()]*\\.(isBefore|isAfter|compareTo)\\b"));

    private static final Pattern OBLIGATION_RULE =
            Pattern.compile("([A-Z]+-\\d+[a-z]?(?:-\\d+)?) (due|lacks(?: [a-z][a-z -]*)?|[a-z][a-z0-9-]*)");
    private static final Pattern SITUATION_RULE = Pattern.compile("([a-z][a-z0-9-]*) (arises|lies ahead)");
    private static final Pattern COMPARED = Pattern.compile(
            "(?<![\\w$.])([a-z]\\w*(?:\\.\\w+(?:\\(\\))?)*)(?:\\s*(?:<=|>=|<|>)|\\.(?:isBefore|isAfter)\\()"
                    + "|(?:<=|>=|<|>|isBefore\\(|isAfter\\()\\s*([a-z]\\w*(?:\\.\\w+)*)");
    /** Facts whose values are never unknown. */
    private static final Set<String> KNOWN_FACTS = Set.of("Figure", "Period", "Team", "Today");

    /** A wording, and the key of the message that says why it is refused. */
    private record Refused(String key, Pattern wording) {
        Refused(String key, String wording) {
            this(key, Pattern.compile(wording));
        }
    }

    private final Set<String> situations = new HashSet<>();
    private final Map<String, Obligation> obligations = new HashMap<>();

    /** The style of rules that speak of {@code situations} and {@code obligations} and of nothing else. */
    public DrlStyle(List<Situation> situations, List<Obligation> obligations) {
        situations.forEach(situation -> this.situations.add(situation.id()));
        obligations.forEach(obligation -> this.obligations.put(obligation.id(), obligation));
    }

    /** What {@code file} says against the style, line by line. */
    public List<Problem> offences(DrlFile file) {
        Offences offences = new Offences(file);
        String expected = "org.anjuan.rules." + file.folder().replace('/', '.').replace("-", "");
        if (!file.packageName().orElse("").equals(expected)) {
            offences.add(1, "package", expected);
        }
        if (file.starts() != file.rules().size()) {
            offences.add(1, "no-rule");
        }
        for (Rule rule : file.rules()) {
            if (!rule.attributes().text().isEmpty()) {
                offences.add(
                        rule.attributes().line(),
                        "attributes",
                        rule.name(),
                        rule.attributes().text());
            }
            wording(rule.name(), rule.when().withoutStrings(), offences);
            wording(rule.name(), rule.then().withoutStrings(), offences);
            absences(rule, offences);
            naming(rule, offences);
        }
        return offences.all;
    }

    /** Collects the offences of one file. */
    private static final class Offences {
        private final DrlFile file;
        private final List<Problem> all = new ArrayList<>();

        Offences(DrlFile file) {
            this.file = file;
        }

        void add(int line, String key, String... arguments) {
            all.add(new Problem(file.name(), new Place(line, 1), "", "drl." + key, List.of(arguments), null));
        }
    }

    private static void wording(String rule, Part part, Offences offences) {
        for (Refused refused : REFUSED) {
            Matcher found = refused.wording().matcher(part.text());
            if (found.find()) {
                offences.add(part.lineAt(found.start()), refused.key(), rule);
            }
        }
    }

    /**
     * An unknown value under {@code not} must count as one that could be there. Where the rule only says what the file lacks,
     * it may count as one that is not.
     */
    private static void absences(Rule rule, Offences offences) {
        List<Absence> absences = DrlFile.absences(rule.when().withoutStrings());
        boolean lacks = rule.then().text().contains("found.lacks(");
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
                            || unknownRefused.contains(absence.type() + "." + field)
                            || (lacks && absence.constraints().contains(field + " != null"));
                    if (!guarded) {
                        offences.add(absence.line(), "compares-unknown", rule.name(), absence.type(), field);
                    }
                }
            }
        }
    }

    private void naming(Rule rule, Offences offences) {
        Matcher obligation = OBLIGATION_RULE.matcher(rule.plainName());
        Matcher situation = SITUATION_RULE.matcher(rule.plainName());
        if (obligation.matches()) {
            ofObligation(rule, obligation.group(1), obligation.group(2), offences);
        } else if (situation.matches()) {
            String id = situation.group(1);
            if (!situations.contains(id)) {
                offences.add(rule.line(), "unknown-situation", rule.name(), id);
            }
            String verb = situation.group(2).equals("arises") ? "arises" : "awaits";
            expectThen(rule, "found." + verb + "(\"" + id + "\");", "", offences);
        } else {
            offences.add(rule.line(), "name", rule.name());
        }
    }

    private void ofObligation(Rule rule, String id, String key, Offences offences) {
        Obligation named = obligations.get(id);
        if (named == null) {
            offences.add(rule.line(), "unknown-obligation", rule.name(), id);
        }
        if (key.equals("due")) {
            expectThen(rule, "found.due(\"" + id + "\", ", ";", offences);
        } else if (key.equals("lacks") || key.startsWith("lacks ")) {
            expectThen(rule, "found.lacks(\"" + id + "\")", ";", offences);
        } else {
            expectThen(rule, "found.breach(\"" + id + "\", \"" + key + "\")", ";", offences);
            if (named != null && named.breach(key).isEmpty()) {
                offences.add(rule.line(), "unknown-breach", rule.name(), key, id);
            }
        }
    }

    private static void expectThen(Rule rule, String start, String end, Offences offences) {
        Part then = rule.then();
        boolean oneStatement =
                then.withoutStrings().text().chars().filter(c -> c == ';').count() == 1;
        if (!then.text().startsWith(start) || !then.text().endsWith(end) || !oneStatement) {
            offences.add(then.line(), "then-part", rule.name(), start);
        }
    }
}
