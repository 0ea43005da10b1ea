package org.anjuan.casefile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A path to a value of the case file: a JSON Pointer with {@code *} for any list index. */
public final class CasePath {
    private static final Map<String, Section> SECTIONS = sections();

    private final String text;
    private final List<RecordShape.Component> steps;
    private final List<String> prefixes;

    private CasePath(String text, List<RecordShape.Component> steps, List<String> prefixes) {
        this.text = text;
        this.steps = steps;
        this.prefixes = prefixes;
    }

    /**
     * The path that {@code text} writes.
     *
     * @throws IllegalArgumentException if no case file can have a value there
     */
    public static CasePath of(String text) {
        Class<?> type = CaseFile.class;
        List<RecordShape.Component> steps = new ArrayList<>();
        List<String> prefixes = new ArrayList<>();
        StringBuilder prefix = new StringBuilder();
        for (String key : text.substring(1).split("/")) {
            prefix.append('/').append(key);
            if (key.equals("*")) {
                continue;
            }
            RecordShape.Component step = type.isRecord() ? RecordShape.of(type).component(key) : null;
            if (step == null) {
                throw new IllegalArgumentException(text + ": there is no " + prefix + " in a case file");
            }
            steps.add(step);
            prefixes.add(prefix.toString());
            type = step.type();
        }
        return new CasePath(text, List.copyOf(steps), List.copyOf(prefixes));
    }

    /** What is told of each value on a path. */
    @FunctionalInterface
    public interface Visitor {
        /**
         * Told once for each value that is there.
         *
         * @param owner the record that holds the value
         */
        void visit(String pointer, Record owner, Object value);
    }

    /** Tells {@code visitor} every value that {@code file} has on this path. */
    public void values(CaseFile file, Visitor visitor) {
        values("", file, 0, visitor);
    }

    private void values(String pointer, Record owner, int depth, Visitor visitor) {
        RecordShape.Component step = steps.get(depth);
        Object value = step.of(owner);
        if (value == null) {
            return;
        }
        String here = pointer + "/" + step.key();
        if (depth == steps.size() - 1) {
            visitor.visit(here, owner, value);
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                values(here + "/" + i, (Record) list.get(i), depth + 1, visitor);
            }
        } else {
            values(here, (Record) value, depth + 1, visitor);
        }
    }

    /**
     * The pointers on this path at which {@code file} does not say what it would have to say.
     *
     * <p>A section that is recorded and absent is known not to have happened; any other absent value is unknown.
     */
    public List<String> unknown(CaseFile file, Collection<Section> recorded) {
        List<String> unknown = new ArrayList<>(0);
        unknown("", file, 0, recorded, unknown);
        return unknown;
    }

    private void unknown(String pointer, Record owner, int depth, Collection<Section> recorded, List<String> unknown) {
        RecordShape.Component step = steps.get(depth);
        Object value = step.of(owner);
        if (value != null && depth == steps.size() - 1) {
            return;
        }
        String here = pointer + "/" + step.key();
        if (value == null) {
            if (!isRecorded(depth, recorded)) {
                unknown.add(here);
            }
        } else {
            if (value instanceof List<?> list) {
                for (int i = 0; i < list.size(); i++) {
                    unknown(here + "/" + i, (Record) list.get(i), depth + 1, recorded, unknown);
                }
            } else {
                unknown(here, (Record) value, depth + 1, recorded, unknown);
            }
        }
    }

    private boolean isRecorded(int depth, Collection<Section> recorded) {
        Section absent = SECTIONS.get(prefixes.get(depth));
        if (absent == null) {
            return false;
        }
        if (recorded.contains(Section.FULL) || recorded.contains(absent)) {
            return true;
        }
        for (int deeper = depth + 1; deeper < prefixes.size(); deeper++) {
            Section section = SECTIONS.get(prefixes.get(deeper));
            if (section != null && recorded.contains(section)) {
                return true;
            }
        }
        return false;
    }

    /** The class of the values on this path; for a list the class of its elements. */
    public Class<?> type() {
        return steps.get(steps.size() - 1).type();
    }

    private static Map<String, Section> sections() {
        Map<String, Section> sections = new HashMap<>();
        for (Section section : Section.values()) {
            sections.put(section.path(), section);
        }
        return sections;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CasePath path && path.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
