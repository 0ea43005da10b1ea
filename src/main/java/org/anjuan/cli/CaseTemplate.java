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
import org.anjuan.report.Messages;

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

    private final Messages messages;
    private final boolean chinese;

    /** A template whose keys and comments are in the language of {@code messages}. */
    CaseTemplate(Messages messages) {
        this.messages = messages;
        this.chinese = messages.locale().getLanguage().equals("zh");
    }

    /** @param values of sections that are known already, by key, as YAML writes them */
    List<String> lines(Map<String, String> values) {
        List<String> lines = new ArrayList<>();
        messages.text("template.head").lines().forEach(line -> lines.add("# " + line));
        for (Component section : RecordShape.of(CaseFile.class).components()) {
            String known = values.get(section.key());
            if (known != null) {
                lines.add(key(section) + ": " + known);
            } else {
                section(section, lines);
            }
        }
        return lines;
    }

    private void section(Component section, List<String> lines) {
        boolean open = OPEN.contains(section.key());
        if (section.key().equals("recorded") || section.key().equals("adjudication")) {
            return; // only for files that retell another source
        }
        if (section.type().isRecord()) {
            lines.add("");
        }
        List<String> text = new ArrayList<>();
        write(section, "", text);
        text.forEach(line -> lines.add(open ? line : "# " + line));
    }

    private void write(Component component, String indent, List<String> lines) {
        if (!component.type().isRecord()) {
            lines.add(indent + key(component) + ":  # " + hint(component));
            return;
        }
        lines.add(indent + key(component) + ":");
        String first = component.isList() ? indent + "- " : indent + "  ";
        for (Component part : RecordShape.of(component.type()).components()) {
            List<String> below = new ArrayList<>();
            write(part, "", below);
            for (String line : below) {
                lines.add(first + line);
                first = indent + "  ";
            }
        }
    }

    private String key(Component component) {
        return chinese ? component.name() : component.key();
    }

    private String hint(Component component) {
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
        String name = chinese ? Term.chineseNameOf(value) : null;
        return name == null ? Term.nameOf(value) : name;
    }

    /** {@code text} as YAML writes a text that is nothing else. */
    String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
