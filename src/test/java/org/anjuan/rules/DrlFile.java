package org.anjuan.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A DRL file as text.
 *
 * @param text without comments
 */
record DrlFile(Path path, String text, List<Rule> rules) {
    private static final Pattern STRING_OR_COMMENT =
            Pattern.compile("(?s)\"(?:[^\"\\\\\\n]|\\\\.)*\"|//[^\\n]*|/\\*.*?\\*/");
    private static final Pattern RULE =
            Pattern.compile("(?ms)^rule\\s+\"([^\"]+)\"(.*?)^when\\b(.*?)^then\\b(.*?)^end\\b");
    private static final Pattern START = Pattern.compile("(?m)^\\s*(?:rule|query|function|declare)\\b");
    private static final Pattern PACKAGE = Pattern.compile("(?m)^package\\s+([\\w.]+)");

    /**
     * One rule.
     *
     * @param attributes what stands between its name and {@code when}
     */
    record Rule(String name, String attributes, String when, String then) {
        /** The name without the variant in parentheses. */
        String plainName() {
            return name.replaceFirst(" \\([^()]+\\)$", "");
        }
    }

    /** All DRL files below {@code folder}. */
    static List<DrlFile> below(Path folder) {
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.filter(file -> file.toString().endsWith(".drl"))
                    .sorted()
                    .map(DrlFile::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DrlFile read(Path path) {
        try {
            return of(path, Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static DrlFile of(Path path, String content) {
        String text = STRING_OR_COMMENT
                .matcher(content)
                .replaceAll(found -> Matcher.quoteReplacement(found.group().startsWith("\"") ? found.group() : " "));
        List<Rule> rules = RULE.matcher(text)
                .results()
                .map(found -> new Rule(
                        found.group(1),
                        found.group(2).strip(),
                        found.group(3).strip(),
                        found.group(4).strip()))
                .toList();
        return new DrlFile(path, text, rules);
    }

    /** How many rules, queries, functions and types the file begins. */
    long starts() {
        return START.matcher(text).results().count();
    }

    /** Its package, if it names one. */
    Optional<String> packageName() {
        return PACKAGE.matcher(text).results().map(found -> found.group(1)).findFirst();
    }

    /** The text with nothing in its strings. */
    static String withoutStrings(String text) {
        return STRING_OR_COMMENT.matcher(text).replaceAll("\"\"");
    }

    /**
     * A pattern under {@code not}.
     *
     * @param type simple name of the fact
     * @param constraints as they stand between commas
     */
    record Absence(String type, List<String> constraints) {}

    private static final Pattern NOT = Pattern.compile("\\bnot\\s*\\(?\\s*(?:\\$\\w+\\s*:\\s*)?([A-Z][\\w.]*)\\s*\\(");

    /** The patterns under {@code not} in a rule's when-part. */
    static List<Absence> absences(String when) {
        List<Absence> absences = new ArrayList<>();
        Matcher not = NOT.matcher(when);
        while (not.find()) {
            absences.add(new Absence(not.group(1), constraints(when, not.end())));
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
