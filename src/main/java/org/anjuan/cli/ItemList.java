package org.anjuan.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import org.anjuan.casefile.Domain;
import org.anjuan.catalogue.CatalogueItem;
import org.anjuan.catalogue.ItemText;
import org.anjuan.report.JsonOutput;
import org.anjuan.report.Messages;
import org.jspecify.annotations.Nullable;

/** Prints catalogue items one a line. */
final class ItemList {
    private final Workbench workbench;
    private final LocalDate day;
    private final ListFormat format;

    /** A list in which {@code day} says which text counts. */
    ItemList(Workbench workbench, @Nullable LocalDate day, ListFormat format) {
        this.workbench = workbench;
        this.day = day == null ? LocalDate.now() : day;
        this.format = format;
    }

    /**
     * @param from first day of the text that punishes acts of the day; absent where none does
     * @param texts how many texts the item has had
     */
    private record Row(
            String code,
            String name,
            Domain domain,
            String holder,
            @Nullable LocalDate from,
            int texts) {}

    void print(List<CatalogueItem> items) throws IOException {
        List<Row> rows = items.stream().map(this::row).toList();
        PrintWriter out = workbench.console().out();
        if (format == ListFormat.json) {
            new JsonOutput().write(rows, out);
        } else {
            Messages messages = workbench.messages();
            Table table = new Table();
            String none = messages.text("item.list.no-text");
            rows.forEach(row ->
                    table.row(row.code(), row.from() == null ? none : row.from().toString(), row.name(), row.holder()));
            table.print(out);
            out.println(messages.text("item.list.total", String.valueOf(rows.size()), day.toString()));
        }
        out.flush();
    }

    private Row row(CatalogueItem item) {
        ItemText text = item.textOn(day).orElse(item.latest());
        LocalDate from = text.valid().contains(day) ? text.valid().from() : null;
        String name = item.name().in(workbench.messages().locale());
        return new Row(
                item.code(),
                name,
                item.domain(),
                text.holder().name(),
                from,
                item.texts().size());
    }
}
