package org.anjuan.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.anjuan.casefile.CaseFile;
import org.anjuan.casefile.RecordShape;
import org.anjuan.casefile.RecordShape.Component;
import org.anjuan.casefile.Term;
import org.anjuan.law.Text;
import org.anjuan.report.Messages;
import org.jspecify.annotations.Nullable;

/** A case file to be filled in: what every case begins with is open, every later paper stands in comments. */
final class CaseTemplate {
    /** The sections that every case begins with. */
    private static final Set<String> OPEN = Set.of(
            "formatVersion",
            "caseNumber",
            "title",
            "region",
            "domain",
            "item",
            "authority",
            "party",
            "conduct",
            "officers",
            "procedure");

    /** What only a file has that retells another source. */
    private static final Set<String> RETOLD = Set.of("recorded", "adjudication");

    private final Messages messages;
    private final boolean chinese;

    /** A template whose keys and comments are in the language of {@code messages}. */
    CaseTemplate(Messages messages) {
        this.messages = messages;
        this.chinese = messages.locale().getLanguage().equals("zh");
    }

    /** @param values that are filled in, by pointer, as YAML writes them */
    List<String> lines(Map<String, String> values) {
        List<String> lines = new ArrayList<>();
        messages.text("template.head").lines().forEach(line -> lines.add("# " + line));
        for (Component section : RecordShape.of(CaseFile.class).components()) {
            if (!RETOLD.contains(section.key())) {
                section(section, values, lines);
            }
        }
        return lines;
    }

    private void section(Component section, Map<String, String> values, List<String> lines) {
        String pointer = "/" + section.key();
        String mark = OPEN.contains(section.key()) ? "" : "# ";
        if (!section.type().isRecord()) {
            lines.add(mark + leaf(section, values.get(pointer)));
            return;
        }
        lines.add("");
        lines.add(mark + key(section) + ":");
        String first = section.isList() ? "- " : "  ";
        for (Component part : RecordShape.of(section.type()).components()) {
            lines.add(mark + first + leaf(part, values.get(pointer + "/" + part.key())));
            first = "  ";
        }
    }

    private String leaf(Component component, @Nullable String value) {
        return key(component) + ": " + (value == null ? "~" : value) + "  # " + hint(component);
    }

    private String key(Component component) {
        return chinese ? component.name() : component.key();
    }

    private String hint(Component component) {
        if (component.type().isRecord()) {
            return messages.text("template.record");
        }
        String kind = component.type().isEnum()
                ? terms(component.type())
                : messages.text("template." + component.type().getSimpleName());
        return component.isList() ? messages.text("template.list", kind) : kind;
    }

    private String terms(Class<?> type) {
        return List.of(type.getEnumConstants()).stream()
                .map(value -> term((Enum<?>) value))
                .collect(Collectors.joining(" | "));
    }

    /** {@code value} as a file writes it. */
    String term(Enum<?> value) {
        return chinese ? Term.chineseNameOf(value) : Term.nameOf(value);
    }

    /** Yes as a file writes it. */
    String yes() {
        return chinese ? "是" : "true";
    }

    /** {@code text} in the language of the template. */
    String in(Text text) {
        return text.in(messages.locale());
    }

    /** {@code text} as YAML writes a text that is nothing else. */
    String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
