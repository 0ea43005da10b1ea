package org.anjuan.casefile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Looks up single values of a case file by JSON Pointer. */
public final class CaseValues {
    private final CaseFile file;

    /** The values of {@code file}. */
    public CaseValues(CaseFile file) {
        this.file = file;
    }

    /** The plain value or list of plain values at {@code pointer}, in the words of an English case file; empty for papers and absent values. */
    public Optional<String> at(String pointer) {
        return plain(pointer).map(CaseValues::text);
    }

    /** The plain value or list of plain values at {@code pointer}; empty for papers and absent values. */
    public Optional<Object> plain(String pointer) {
        Object value = file;
        for (String step :
                pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/")) {
            if (value instanceof List<?> list) {
                int index = Integer.parseInt(step);
                value = index < list.size() ? list.get(index) : null;
            } else if (value instanceof Record paper) {
                RecordShape.Component component =
                        RecordShape.of(paper.getClass()).component(step);
                value = component == null ? null : component.of(paper);
            } else {
                return Optional.empty();
            }
        }
        return value != null && isPlain(value) ? Optional.of(value) : Optional.empty();
    }

    private static String text(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(CaseValues::text).collect(Collectors.joining(", ", "[", "]"));
        }
        return value instanceof Enum<?> term ? Term.nameOf(term) : String.valueOf(value);
    }

    private static boolean isPlain(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream().allMatch(CaseValues::isPlain);
        }
        return value != null && !(value instanceof Record);
    }
}
