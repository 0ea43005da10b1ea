package org.anjuan.report;

import java.util.function.UnaryOperator;

/** Keeps a cell from being run: a spreadsheet takes one that begins like a formula for one; an apostrophe makes it text. */
public final class SafeCell implements UnaryOperator<String> {
    @Override
    public String apply(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
