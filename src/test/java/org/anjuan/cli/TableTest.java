package org.anjuan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

/** Columns of a terminal line up, a Chinese character being two of them wide. */
class TableTest {
    @Test
    void chineseCharactersAreTwoColumnsWide() {
        Table table = new Table();
        table.row("罚款", "a", "x");
        table.row("fine", "没收", "y");
        table.row("b", "", "z");
        StringWriter out = new StringWriter();
        table.print(new PrintWriter(out));
        assertThat(out.toString().lines()).containsExactly("罚款  a     x", "fine  没收  y", "b           z");
    }
}
