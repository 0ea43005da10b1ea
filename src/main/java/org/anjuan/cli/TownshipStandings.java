package org.anjuan.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anjuan.catalogue.CatalogueItem;
import org.anjuan.catalogue.county.CountyProfile;
import org.anjuan.catalogue.county.FineCeiling;
import org.anjuan.catalogue.county.HandDowns;
import org.anjuan.catalogue.county.Holding;
import org.anjuan.catalogue.county.Standing;
import org.anjuan.catalogue.county.Township;
import org.anjuan.report.Messages;
import org.jspecify.annotations.Nullable;

/** How each township of a county stands to one item on one day. */
final class TownshipStandings {
    private final CountyProfile county;
    private final CatalogueItem item;
    private final LocalDate day;

    TownshipStandings(CountyProfile county, CatalogueItem item, LocalDate day) {
        this.county = county;
        this.item = item;
        this.day = day;
    }

    /**
     * @param standing absent where nothing ever handed the item down
     * @param until last day on which the township holds or held the power; absent without end
     */
    record Row(
            String township,
            @Nullable Standing standing,
            @Nullable String document,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable FineCeiling ceiling) {}

    /** None for a power that is the townships' own. */
    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        if (item.ownPower()) {
            return rows;
        }
        HandDowns handDowns = county.handedDown();
        for (Township township : county.townships()) {
            List<Holding> holdings = handDowns.of(item, township.name());
            holdings.forEach(holding -> rows.add(new Row(
                    township.name(),
                    holding.standing(day),
                    holding.document().number(),
                    holding.from(),
                    holding.lastDay(),
                    holding.matter().ceiling())));
            if (holdings.isEmpty()) {
                rows.add(new Row(township.name(), null, null, null, null, null));
            }
        }
        return rows;
    }

    void print(Messages messages, PrintWriter out) {
        out.println();
        out.println(messages.text("item.county", county.name(), day.toString()));
        if (item.ownPower()) {
            out.println("  " + messages.text("item.county.own"));
            return;
        }
        Table table = new Table();
        for (Row row : rows()) {
            Standing standing = row.standing();
            if (standing == null) {
                table.row("  " + row.township(), messages.text("standing.NEVER"), "", "", "");
            } else {
                table.row(
                        "  " + row.township(),
                        messages.text("standing." + standing),
                        row.document() == null ? "" : row.document(),
                        term(row, messages),
                        ceiling(row.ceiling(), messages));
            }
        }
        table.print(out);
    }

    private static String term(Row row, Messages messages) {
        String from = String.valueOf(row.from());
        return row.until() == null
                ? messages.text("item.since", from)
                : messages.text("item.from-until", from, row.until().toString());
    }

    private static String ceiling(@Nullable FineCeiling ceiling, Messages messages) {
        return ceiling == null
                ? ""
                : messages.text(
                        "item.ceiling",
                        ceiling.citizen().toPlainString(),
                        ceiling.organization().toPlainString());
    }
}
