package org.anjuan.audit.summary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One table of the statistics.
 *
 * @param key its name in files and messages
 * @param columns keys of the columns
 * @param rows values in the order of the columns: text, number, or null for what is not known
 */
record SummaryTable(String key, List<String> columns, List<List<@Nullable Object>> rows) {
    /** The rows with each value by its column. */
    List<Map<String, @Nullable Object>> records() {
        List<Map<String, @Nullable Object>> records = new ArrayList<>();
        for (List<@Nullable Object> row : rows) {
            Map<String, @Nullable Object> record = new LinkedHashMap<>();
            for (int i = 0; i < columns.size(); i++) {
                record.put(columns.get(i), row.get(i));
            }
            records.add(record);
        }
        return records;
    }
}
