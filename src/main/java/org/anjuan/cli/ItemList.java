package org.anjuan.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anjuan.casefile.Domain;
import org.anjuan.casefile.reading.UnreadableCaseFile;
import org.anjuan.catalogue.CatalogueItem;
import org.anjuan.catalogue.ItemText;
import org.anjuan.catalogue.county.CountyProfile;
import org.anjuan.catalogue.county.ItemHolders;
import org.anjuan.report.JsonOutput;
import org.anjuan.report.Messages;
import org.jspecify.annotations.Nullable;

/** Prints catalogue items one a line. */
final class ItemList {
    private final Workbench workbench;
    private final LocalDate day;
    private final @Nullable ItemHolders holders;
    private final ListFormat format;

    /**
     * A list of the texts that count on the day of {@code selection}.
     *
     * @throws UnreadableCaseFile if the county that it names has no profile
     */
    ItemList(Workbench workbench, ItemSelection selection, ListFormat format) throws UnreadableCaseFile {
        this.workbench = workbench;
        this.day = selection.day();
        this.format = format;
        CountyProfile county = selection.county(workbench);
        this.holders = county == null ? null : new ItemHolders(county, day);
    }

    /**
     * @param from first day of the text that punishes acts of the day; absent where none does
     * @param texts how many texts the item has had
     * @param heldBy the townships that hold the item on the day; absent without a county and for their own powers
     */
    private record Row(
            String code,
            String name,
            Domain domain,
            String holder,
            @Nullable LocalDate from,
            int texts,
            boolean ownPower,
            @Nullable List<String> heldBy) {}

    void print(List<CatalogueItem> items) throws IOException {
        List<Row> rows = items.stream().map(this::row).toList();
        PrintWriter out = workbench.console().out();
        if (format == ListFormat.json) {
            new JsonOutput().write(rows, out);
        } else {
            Table table = new Table();
            rows.forEach(row -> table.row(cells(row)));
            table.print(out);
            out.println(workbench.messages().text("item.list.total", String.valueOf(rows.size()), day.toString()));
        }
        out.flush();
    }

    private Row row(CatalogueItem item) {
        ItemText text = item.textOn(day).orElse(item.latest());
        return new Row(
                item.code(),
                item.name().in(workbench.messages().locale()),
                item.domain(),
                text.holder().name().in(workbench.messages().locale()),
                text.valid().contains(day) ? text.valid().from() : null,
                item.texts().size(),
                item.ownPower(),
                holders == null || item.ownPower() ? null : holders.of(item));
    }

    private String[] cells(Row row) {
        Messages messages = workbench.messages();
        LocalDate from = row.from();
        List<String> cells = new ArrayList<>(
                List.of(row.code(), from == null ? messages.text("item.list.no-text") : from.toString()));
        if (holders != null) {
            List<String> heldBy = row.heldBy();
            cells.add(
                    heldBy == null
                            ? messages.text("item.list.own")
                            : messages.text(
                                    "item.list.held",
                                    String.valueOf(heldBy.size()),
                                    String.valueOf(holders.townships())));
        }
        cells.add(row.name());
        cells.add(row.holder());
        return cells.toArray(String[]::new);
    }
}
