package org.anjuan.audit.summary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Townships by domains: how many cases, and how many of them have violations.
 *
 * @param domains headings of the columns
 */
record HeatMap(List<String> domains, List<Row> rows) {
    private static final int LEVELS = 5;
    /** Below so many cases a share is only shown as a count. */
    private static final long FEW = 10;

    /** One township; a cell is null where it has no case in that domain. */
    record Row(String township, List<@Nullable Cell> cells) {}

    /**
     * The cases of one township in one domain.
     *
     * @param volume how many there are beside the largest cell, 1 to 5
     * @param rate how high the share with violations is at the least, 0 to 5
     * @param from lower end of the interval of that share, in per cent
     */
    record Cell(long cases, long violated, int volume, int rate, double from, double to) {
        /** Whether there are too few cases to speak of a share. */
        boolean few() {
            return cases < FEW;
        }
    }

    static HeatMap of(SummaryTable table, TableWords words) {
        long most = table.records().stream()
                .mapToLong(row -> number(row.get("cases")).longValue())
                .max()
                .orElse(1);
        TreeSet<String> domains = new TreeSet<>();
        Map<String, Map<String, Cell>> rows = new LinkedHashMap<>();
        for (Map<String, @Nullable Object> row : table.records()) {
            String domain = words.cell("domain", row.get("domain")).toString();
            domains.add(domain);
            rows.computeIfAbsent(words.cell("township", row.get("township")).toString(), key -> new LinkedHashMap<>())
                    .put(domain, cell(row, most));
        }
        List<Row> all = new ArrayList<>();
        rows.forEach((township, cells) -> {
            List<@Nullable Cell> inOrder = new ArrayList<>();
            domains.forEach(domain -> inOrder.add(cells.get(domain)));
            all.add(new Row(township, inOrder));
        });
        return new HeatMap(List.copyOf(domains), all);
    }

    private static Cell cell(Map<String, @Nullable Object> row, long most) {
        long cases = number(row.get("cases")).longValue();
        double from = number(row.get("violated_from")).doubleValue();
        return new Cell(
                cases,
                number(row.get("violated_cases")).longValue(),
                Math.max(1, (int) Math.ceil(LEVELS * Math.sqrt((double) cases / most))),
                (int) Math.ceil(LEVELS * from / 100),
                from,
                number(row.get("violated_to")).doubleValue());
    }

    private static Number number(@Nullable Object value) {
        return value instanceof Number number ? number : 0;
    }
}
