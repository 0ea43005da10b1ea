package org.anjuan.casefile;

import java.util.List;

/** Walks the papers of a case file. */
public final class CaseTree {
    private CaseTree() {}

    /** What is told of each record of a case file. */
    @FunctionalInterface
    public interface Visitor {
        /**
         * Told once for each record, parents first.
         *
         * @param pointer JSON Pointer of the record, empty for the case file itself
         */
        void visit(String pointer, Record paper);
    }

    /** Tells {@code visitor} every record of {@code file}. */
    public static void walk(CaseFile file, Visitor visitor) {
        walk("", file, visitor);
    }

    private static void walk(String pointer, Record paper, Visitor visitor) {
        visitor.visit(pointer, paper);
        for (RecordShape.Component component : RecordShape.of(paper.getClass()).papers()) {
            Object value = component.of(paper);
            if (value instanceof List<?> list) {
                for (int i = 0; i < list.size(); i++) {
                    if (list.get(i) instanceof Record element) {
                        walk(pointer + "/" + component.key() + "/" + i, element, visitor);
                    }
                }
            } else if (value instanceof Record single) {
                walk(pointer + "/" + component.key(), single, visitor);
            }
        }
    }
}
