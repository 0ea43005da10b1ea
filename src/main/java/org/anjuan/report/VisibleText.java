package org.anjuan.report;

import java.util.function.UnaryOperator;

/**
 * Keeps a text of a case file from doing anything where it is shown: line breaks and tabs become blanks; control and
 * formatting characters, which move a cursor or turn the direction of writing, become their visible code points.
 */
public final class VisibleText implements UnaryOperator<String> {
    @Override
    public String apply(String text) {
        if (text.codePoints().noneMatch(VisibleText::acts)) {
            return text;
        }
        StringBuilder visible = new StringBuilder();
        text.codePoints().forEach(point -> {
            if (!acts(point)) {
                visible.appendCodePoint(point);
            } else if (Character.isWhitespace(point)) {
                visible.append(' ');
            } else {
                visible.append(String.format("<U+%04X>", point));
            }
        });
        return visible.toString();
    }

    private static boolean acts(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> (point & 0xFFFE) == 0xFFFE; // no characters, and not allowed in XML
        };
    }
}
