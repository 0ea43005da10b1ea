package org.anjuan.law.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A DRL file as text.
 *
 * @param name the file as the user named it
 * @param folder the folder that holds it, below the folder of all rules, with slashes
 * @param content the file as it is written
 * @param text the same, blank where the file has comments, so that every line stays where it is
 * @param rules in their order
 */
public record DrlFile(String name, String folder, String content, String text, List<Rule> rules) {
    private static final Pattern STRING_OR_COMMENT =
            Pattern.compile("(?s)\"(?:[^\"\\\\\\n]|\\\\.)*\"|//[^\\n]*|/\\*.*?\\*/");
    private static final Pattern RULE =
            Pattern.compile("(?ms)^rule\\s+\"([^\"]+)\"(.*?)^when\\b(.*?)^then\\b(.*?)^end\\b");
    private static final Pattern START = Pattern.compile("(?m)^\\s*(?:rule|query|function|declare)\\b");
    private static final Pattern PACKAGE = Pattern.compile("(?m)^package\\s+([\\w.]+)");
    private static final Pattern NOT = Pattern.compile("\\bnot\\s*\\(?\\s*(?:\\$\\w+\\s*:\\s*)?([A-Z][\\w.]*)\\s*\\(");
    private static final Pattern VARIANT = Pattern.compile(" \\([^()]+\\)$");

    /** The file {@code name} of {@code folder}, which holds {@code content}. */
    public static DrlFile of(String name, String folder, String content) {
        String text = STRING_OR_COMMENT
                .matcher(content)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group().startsWith("\"")
                                ? found.group()
                                : found.group().replaceAll("[^\\n]", " ")));
        List<Rule> rules = RULE.matcher(text)
                .results()
                .map(found -> new Rule(
                        found.group(1),
                        line(text, found.start()),
                        part(found, 2, text),
                        part(found, 3, text),
                        part(found, 4, text)))
                .toList();
        return new DrlFile(name, folder, content, text, rules);
    }

    private static Part part(MatchResult rule, int group, String text) {
        int start = rule.start(group);
        while (start < rule.end(group) && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return new Part(text.substring(start, rule.end(group)).stripTrailing(), line(text, start));
    }

    private static int line(String text, int offset) {
        return 1
                + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
    }

    /**
     * One rule.
     *
     * @param line in which it begins
     * @param attributes what stands between its name and {@code when}
     */
    public record Rule(String name, int line, Part attributes, Part when, Part then) {
        /** The name without the variant in parentheses. */
        public String plainName() {
            return VARIANT.matcher(name).replaceFirst("");
        }
    }

    /**
     * A part of a rule.
     *
     * @param line in which it begins, counted from 1
     */
    public record Part(String text, int line) {
        /** The same part with nothing in its strings. */
        Part withoutStrings() {
            return new Part(STRING_OR_COMMENT.matcher(text).replaceAll("\"\""), line);
        }

        /** The line of the character at {@code offset}. */
        int lineAt(int offset) {
            return line + DrlFile.line(text, offset) - 1;
        }
    }

    /** How many rules, queries, functions and types the file begins. */
    long starts() {
        return START.matcher(text).results().count();
    }

    /** Its package, if it names one. */
    public Optional<String> packageName() {
        return PACKAGE.matcher(text).results().map(found -> found.group(1)).findFirst();
    }

    /**
     * A pattern under {@code not}.
     *
     * @param type simple name of the fact
     * @param constraints as they stand between commas
     * @param line in which it begins
     */
    record Absence(String type, List<String> constraints, int line) {}

    /** The patterns under {@code not} in a rule's when-part. */
    static List<Absence> absences(Part when) {
        List<Absence> absences = new ArrayList<>();
        Matcher not = NOT.matcher(when.text());
        while (not.find()) {
            absences.add(new Absence(not.group(1), constraints(when.text(), not.end()), when.lineAt(not.start())));
        }
        return absences;
    }

    private static List<String> constraints(String text, int start) {
        List<String> constraints = new ArrayList<>();
        int depth = 0;
        int from = start;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(' || c == '[') {
                depth++;
            } else if (c == ']' || (c == ')' && depth > 0)) {
                depth--;
            } else if (c == ')' || (c == ',' && depth == 0)) {
                constraints.add(text.substring(from, i).strip());
                from = i + 1;
                if (c == ')') {
                    break;
                }
            }
        }
        return constraints;
    }
}
